package openoars.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Takes the port that somebody asked for; if there is a reason why not, names one that is free. */
final class Ports {

    /** Below, most systems let only an administrator serve. */
    private static final int FIRST_FOR_ALL = 1024;

    /** As many as a browser's pages and their pictures will ever need; beyond, the system hangs up at once. */
    static final int CONNECTIONS = EventStreams.MOST + 64;

    /**
     * Limits that the JDK's server takes from nowhere but system properties, so that nobody can hold a line for ever: by
     * saying nothing, by saying it a letter at a time, or by not taking the answer. Times are in seconds, but for the
     * tick, which is in milliseconds; sizes in bytes. The time for an answer is longer than any stream of events. Without
     * the last one a page waits until the browser's system has confirmed its first packet, up to 40 ms.
     */
    private static final Map<String, String> LIMITS = Map.of(
            "jdk.httpserver.maxConnections", String.valueOf(CONNECTIONS),
            "sun.net.httpserver.maxReqHeaderSize", "8192",
            "sun.net.httpserver.maxReqTime", "10",
            "sun.net.httpserver.maxRspTime", "60",
            "sun.net.httpserver.idleInterval", "10",
            "sun.net.httpserver.clockTick", "1000",
            "sun.net.httpserver.nodelay", "true");

    private Ports() {}

    /** A server that has its port and lets visitors wait until it is started. */
    static HttpServer take(Address address) throws IOException, AddressRefused {
        LIMITS.forEach((name, value) -> System.getProperties().putIfAbsent(name, value));
        InetAddress number = address.number();
        try {
            return HttpServer.create(new InetSocketAddress(number, address.port()), CONNECTIONS);
        } catch (BindException e) {
            throw new AddressRefused(
                    "the system does not give port " + address.port() + " (" + e.getMessage() + ")",
                    hint(number, address.port()));
        }
    }

    private static String hint(InetAddress number, int taken) {
        OptionalInt free = IntStream.rangeClosed(Math.max(taken + 1, FIRST_FOR_ALL), 65535)
                .limit(100)
                .filter(port -> isFree(number, port))
                .findFirst();
        return free.isPresent()
                ? "Port " + free.getAsInt() + " is free: add --port " + free.getAsInt() + "."
                : "Add --port 0 to take any port that is free.";
    }

    private static boolean isFree(InetAddress number, int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, number)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
