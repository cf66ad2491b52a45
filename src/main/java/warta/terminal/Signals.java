package warta.terminal;

import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/// Signals, of which the JVM's specification knows nothing. `sun.misc.Signal` is reached by
/// reflection because naming it is a warning that cannot be turned off, and warnings are errors
/// here.
final class Signals {
  private Signals() {}

  /// Runs an action on a thread of the JVM's whenever the terminal's window changes.
  ///
  /// Costs ten milliseconds at its first call (a proxy class is made): not before the first paint.
  ///
  /// @return false where this JVM has no such signal; the size then stays what it was at the start
  static boolean onWindowChange(Runnable action) {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      Object runsAction =
          Proxy.newProxyInstance(
              handler.getClassLoader(),
              new Class<?>[] {handler},
              (proxy, method, arguments) -> answer(action, proxy, method.getName(), arguments));
      Object windowChange = signal.getConstructor(String.class).newInstance("WINCH");
      signal.getMethod("handle", signal, handler).invoke(null, windowChange, runsAction);
      return true;
    } catch (ReflectiveOperationException _) {
      return false;
    }
  }

  @SuppressWarnings("ReferenceEquality") // this is the proxy's equals
  private static @Nullable Object answer(
      Runnable action, Object proxy, String method, Object[] arguments) {
    return switch (method) {
      case "handle" -> {
        action.run();
        yield null;
      }
      case "hashCode" -> System.identityHashCode(proxy);
      case "equals" -> proxy == arguments[0];
      default -> "window change";
    };
  }
}
