package app.mitjul.architecture.samples.nonetwork;

import java.net.InetAddress;

public record BadSocket(InetAddress address) {
}
