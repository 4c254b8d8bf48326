# Finds a JDK 25 or newer that can pack programs; leaves its folder in JDK. To be sourced.

JDK=
for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [[ -n $home && -x $home/bin/jpackage && -r $home/release ]] || continue
    release=$(sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9]*\).*/\1/p' "$home/release")
    if ((${release:-0} >= 25)); then
        JDK=$home
        break
    fi
done
[[ -n $JDK ]] || { echo "installer: no JDK 25 with jpackage was found; name its folder in JAVA_HOME" >&2; exit 2; }
