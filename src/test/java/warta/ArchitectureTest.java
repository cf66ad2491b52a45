package warta;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import warta.words.Resources;

/// The table of rooms, `rooms.txt`, held against the compiled program.
class ArchitectureTest {
  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("warta");

  /// Calls that ask for the time of day, by owner and name; what takes a clock's answer as an
  /// argument is free.
  private static final Set<String> CLOCK =
      Set.of(
          "java.time.Instant.now",
          "java.time.LocalDate.now",
          "java.time.LocalDateTime.now",
          "java.time.ZonedDateTime.now",
          "java.time.OffsetDateTime.now",
          "java.time.Year.now",
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.time.Clock.systemUTC",
          "java.time.Clock.systemDefaultZone");

  /// Libraries and parts of the JDK that are walled in: outside `java.*` whatever is not named for
  /// a room is forbidden.
  private static final Set<String> FREE = Set.of("java.", "org.jspecify.", "warta.words");

  private record Room(String name, Set<String> rooms, Set<String> libraries, Set<String> never) {}

  private static final Map<String, List<String>> LISTS = new LinkedHashMap<>();
  private static final Map<String, Room> ROOMS = rooms();

  private static Map<String, Room> rooms() {
    Map<String, Room> rooms = new LinkedHashMap<>();
    for (String line : Resources.lines("/warta/rooms.txt")) {
      String[] columns = line.split("\\|", -1);
      String name = columns[0].strip();
      if (name.startsWith("!")) {
        LISTS.put(name.substring(1), words(columns[1]));
      } else {
        rooms.put(
            name,
            new Room(
                name,
                new HashSet<>(words(columns[1])),
                new HashSet<>(words(columns[2])),
                new HashSet<>(words(columns[3]))));
      }
    }
    return rooms;
  }

  private static List<String> words(String column) {
    return Stream.of(column.strip().split("\\s+")).filter(w -> !w.equals("-")).toList();
  }

  private static String room(JavaClass of) {
    return of.getPackageName().replaceFirst("^warta\\.?", "").replaceFirst("\\..*", "");
  }

  @Test
  void everyPackageIsInARoomOfTheTable() {
    assertThat(PROGRAM.stream().map(ArchitectureTest::room)).allMatch(ROOMS::containsKey);
  }

  @Test
  void roomsUseOnlyWhatTheTableAllows() {
    List<String> faults = new ArrayList<>();
    for (JavaClass user : PROGRAM) {
      Room room = ROOMS.get(room(user));
      for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
        JavaClass used = dependency.getTargetClass().getBaseComponentType();
        if (used.isPrimitive() || allowed(room, used)) {
          continue;
        }
        faults.add(dependency.getDescription());
      }
    }
    assertThat(faults).isEmpty();
  }

  private static boolean allowed(Room room, JavaClass used) {
    String name = used.getName();
    if (name.startsWith("warta.")) {
      String other = room(used);
      return other.equals(room.name()) || other.equals("words") || room.rooms().contains(other);
    }
    boolean banned =
        room.never().stream()
            .flatMap(entry -> LISTS.getOrDefault(entry, List.of(entry)).stream())
            .anyMatch(name::startsWith);
    return !banned
        && (FREE.stream().anyMatch(name::startsWith)
            || room.libraries().stream().anyMatch(name::startsWith));
  }

  @Test
  void roomsWithoutAClockAskForNoTime() {
    List<String> faults = new ArrayList<>();
    for (JavaClass user : PROGRAM) {
      if (!ROOMS.get(room(user)).never().contains("CLOCK")) {
        continue;
      }
      for (JavaMethodCall call : user.getMethodCallsFromSelf()) {
        String called = call.getTargetOwner().getName() + "." + call.getName();
        if (CLOCK.contains(called)) {
          faults.add(call.getDescription());
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void theStoreAndTheCacheAreSeenByTheAppAlone() {
    List<String> faults = new ArrayList<>();
    for (JavaClass user : PROGRAM) {
      if (room(user).equals("app") || room(user).equals("library")) {
        continue;
      }
      for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
        if (dependency.getTargetClass().getPackageName().startsWith("warta.library.")) {
          faults.add(dependency.getDescription());
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void roomsFormNoCycle() {
    slices().matching("warta.(*)..").should().beFreeOfCycles().check(PROGRAM);
  }
}
