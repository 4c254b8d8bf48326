#!/bin/sh
# Runs a command (the build with all tests, when none is given) where there is no network, with every call it and what it
# starts makes to a network written to target/sockets.txt. Ends with 1 when one of them names an address of the internet
# (AF_INET, AF_INET6). Each JVM asks the system for three such sockets when it first touches a file channel, to see which
# kinds there are, and closes them unused: those are counted apart.
# Linux; needs unshare and strace, and a build that has everything it needs already (mvn -o).
#
#   src/test/harness/without-network.sh
#   src/test/harness/without-network.sh mvn -B -o test -Dtest=SessionTest
set -u
cd "$(dirname "$0")/../../.." || exit 2
mkdir -p target
log=$PWD/target/sockets.txt
[ $# -gt 0 ] || set -- mvn -B -o verify
root=$([ "$(id -u)" = 0 ] || echo --map-root-user)

traced() {
    unshare --net $root strace -f --seccomp-bpf -e trace=socket,connect,bind,sendto,sendmsg -o "$log" "$@"
}

# The control: a program that asks for such a socket is seen.
traced bash -c 'exec 3<>/dev/tcp/127.0.0.1/9' 2>/dev/null
grep -q 'sa_family=AF_INET' "$log" || { echo "the control was not seen: strace or unshare does not work here"; exit 2; }

traced "$@"
ended=$?
sockets=$(grep -c 'sa_family=AF_INET' "$log")
asked=$(grep -c 'socket(AF_INET' "$log")
jvms=$(grep 'socket(AF_INET' "$log" | cut -d' ' -f1 | sort -u | wc -l)
echo "$(date -u +%FT%TZ)  without a network: ended with $ended, $sockets AF_INET sockets used ($asked looked at by $jvms JVMs)" |
    tee -a target/harness.txt
[ "$ended" = 0 ] && [ "$sockets" = 0 ]
