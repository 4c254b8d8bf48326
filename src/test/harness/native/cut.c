/* cut MOUNTPOINT: the power of an ext4 fails. What was not forced to the disk is gone; the file system answers nothing
   but errors until it is mounted anew. */
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/ioctl.h>

#define EXT4_IOC_SHUTDOWN _IOR('X', 125, uint32_t)
#define NO_LOG_FLUSH 2

int main(int count, char **arguments) {
    uint32_t how = NO_LOG_FLUSH;
    int folder = count == 2 ? open(arguments[1], O_RDONLY) : -1;
    if (folder < 0 || ioctl(folder, EXT4_IOC_SHUTDOWN, &how) != 0) {
        perror("cut");
        return 1;
    }
    return 0;
}
