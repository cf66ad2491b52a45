# Shared by the scripts: where the project is, and which JDK 25 to use. Sourced, never run.

root=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd -P)

# Sets jdk to the home of the first JDK 25 found, or to nothing. Reads the release files, which costs a
# millisecond; asking `java -version` costs seventy.
find_jdk() {
  jdk=
  for home in ${JAVA_HOME:+"$JAVA_HOME"} /usr/lib/jvm/* /opt/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    [ -r "$home/release" ] && [ -x "$home/bin/javac" ] || continue
    while IFS= read -r line; do
      case $line in
        JAVA_VERSION=\"25*)
          jdk=$home
          return 0
          ;;
      esac
    done <"$home/release"
  done
  return 1
}

need_jdk() {
  find_jdk || {
    echo "warta: needs a JDK 25; install one (for example the package temurin-25-jdk) or set JAVA_HOME to it" >&2
    exit 1
  }
}
