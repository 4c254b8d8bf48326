/* Preloaded into a JVM: once armed, the n-th call that writes, forces, opens for writing, truncates or renames something
   below a folder fails with an errno, that one alone or it and all after it. The program's libraries (Java's, SQLite's)
   reach the system through these functions only. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static char folder[PATH_MAX];
static size_t folder_length;
static volatile long countdown;
static volatile long calls;
static volatile long failed;
static volatile int error_number;
static volatile int for_ever;
static volatile int armed;
static char last[64];

/* Arms for the n-th call from now, counted from 1; 0 only counts. */
void faults_arm(const char *below, long nth, int error, int always) {
    __atomic_store_n(&armed, 0, __ATOMIC_SEQ_CST);
    snprintf(folder, sizeof folder, "%s", below);
    folder_length = strlen(folder);
    countdown = nth;
    calls = 0;
    failed = 0;
    error_number = error;
    for_ever = always;
    last[0] = 0;
    __atomic_store_n(&armed, 1, __ATOMIC_SEQ_CST);
}

/* Answers with how many calls there were. */
long faults_disarm(void) {
    __atomic_store_n(&armed, 0, __ATOMIC_SEQ_CST);
    return calls;
}

long faults_failed(void) { return failed; }
const char *faults_last(void) { return last; }

static int below(const char *path) {
    return strncmp(path, folder, folder_length) == 0 && (path[folder_length] == '/' || path[folder_length] == 0);
}

static int path_fails(const char *path, const char *what) {
    if (!armed || path == NULL || !below(path)) {
        return 0;
    }
    __atomic_add_fetch(&calls, 1, __ATOMIC_SEQ_CST);
    long left = __atomic_sub_fetch(&countdown, 1, __ATOMIC_SEQ_CST);
    if (left == 0 || (left < 0 && for_ever && failed > 0)) {
        __atomic_add_fetch(&failed, 1, __ATOMIC_SEQ_CST);
        if (last[0] == 0) {
            const char *name = strrchr(path, '/');
            snprintf(last, sizeof last, "%s %s", what, name == NULL ? path : name + 1);
        }
        errno = error_number;
        return 1;
    }
    return 0;
}

static int fd_fails(int fd, const char *what) {
    if (!armed) {
        return 0;
    }
    char link[40];
    char path[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0) {
        return 0;
    }
    path[length] = 0;
    return path_fails(path, what);
}

#define REAL(name) ((__typeof__(&name)) real(#name))
static void *real(const char *name) { return dlsym(RTLD_NEXT, name); }

ssize_t write(int fd, const void *bytes, size_t count) {
    return fd_fails(fd, "write") ? -1 : REAL(write)(fd, bytes, count);
}
ssize_t pwrite(int fd, const void *bytes, size_t count, off_t at) {
    return fd_fails(fd, "pwrite") ? -1 : REAL(pwrite)(fd, bytes, count, at);
}
ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t at) {
    return fd_fails(fd, "pwrite") ? -1 : REAL(pwrite64)(fd, bytes, count, at);
}
ssize_t writev(int fd, const struct iovec *parts, int count) {
    return fd_fails(fd, "writev") ? -1 : REAL(writev)(fd, parts, count);
}
int fsync(int fd) { return fd_fails(fd, "fsync") ? -1 : REAL(fsync)(fd); }
int fdatasync(int fd) { return fd_fails(fd, "fdatasync") ? -1 : REAL(fdatasync)(fd); }
int ftruncate(int fd, off_t length) { return fd_fails(fd, "ftruncate") ? -1 : REAL(ftruncate)(fd, length); }
int ftruncate64(int fd, off64_t length) { return fd_fails(fd, "ftruncate") ? -1 : REAL(ftruncate64)(fd, length); }
int rename(const char *from, const char *to) { return path_fails(to, "rename") ? -1 : REAL(rename)(from, to); }
int renameat(int from_folder, const char *from, int to_folder, const char *to) {
    return path_fails(to, "rename") ? -1 : REAL(renameat)(from_folder, from, to_folder, to);
}
int mkdir(const char *path, mode_t mode) { return path_fails(path, "mkdir") ? -1 : REAL(mkdir)(path, mode); }
ssize_t copy_file_range(int in, off64_t *from, int out, off64_t *to, size_t count, unsigned int flags) {
    return fd_fails(out, "copy") ? -1 : REAL(copy_file_range)(in, from, out, to, count, flags);
}
ssize_t sendfile64(int out, int in, off64_t *from, size_t count) {
    return fd_fails(out, "copy") ? -1 : REAL(sendfile64)(out, in, from, count);
}

/* Opening to read is no write, but it fails on a broken disk as well: EIO counts it, too. */
static int open_fails(const char *path, int flags) {
    return ((flags & O_ACCMODE) != O_RDONLY || error_number == EIO) && path_fails(path, "open");
}

#define OPEN(name)                                              \
    int name(const char *path, int flags, ...) {                \
        mode_t mode = 0;                                        \
        if (flags & (O_CREAT | __O_TMPFILE)) {                  \
            va_list rest;                                       \
            va_start(rest, flags);                              \
            mode = va_arg(rest, mode_t);                        \
            va_end(rest);                                       \
        }                                                       \
        return open_fails(path, flags) ? -1 : REAL(name)(path, flags, mode); \
    }
OPEN(open)
OPEN(open64)

#define OPENAT(name)                                            \
    int name(int folder_fd, const char *path, int flags, ...) { \
        mode_t mode = 0;                                        \
        if (flags & (O_CREAT | __O_TMPFILE)) {                  \
            va_list rest;                                       \
            va_start(rest, flags);                              \
            mode = va_arg(rest, mode_t);                        \
            va_end(rest);                                       \
        }                                                       \
        return open_fails(path, flags) ? -1 : REAL(name)(folder_fd, path, flags, mode); \
    }
OPENAT(openat)
OPENAT(openat64)
