package openoars.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Where a preview is to be found.
 *
 * @param host a name or a number of this machine; an IPv6 number with or without brackets
 * @param port from 0 to 65535; 0 stands for any free port
 */
public record Address(String host, int port) {

    /** Where nobody but this machine can knock. */
    public static final String THIS_MACHINE = "127.0.0.1";

    public Address {
        host = host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
    }

    /** Whether other machines may reach it. A host that nobody knows is not reached by anybody. */
    public boolean isOpenToOthers() {
        return isNumber(number -> !number.isLoopbackAddress());
    }

    /** The host as a number of this machine. */
    InetAddress number() throws IOException, AddressRefused {
        try {
            InetAddress number = InetAddress.getByName(host);
            if (!number.isAnyLocalAddress() && NetworkInterface.getByInetAddress(number) == null) {
                throw refused("'" + host + "' is not an address of this machine");
            }
            return number;
        } catch (UnknownHostException e) {
            throw refused("there is no machine called '" + host + "'");
        }
    }

    /** The host as it stands in web addresses and in the {@code Host} header. */
    String written() {
        return host.contains(":") ? "[" + host + "]" : host;
    }

    /** What it is called in web addresses, here and, if it stands for all numbers of this machine, elsewhere. */
    Stream<String> names() throws IOException {
        Stream<String> always = Stream.of("localhost", THIS_MACHINE, "[::1]", written());
        return isNumber(InetAddress::isAnyLocalAddress) ? Stream.concat(always, numbers()) : always;
    }

    private boolean isNumber(Predicate<InetAddress> which) {
        try {
            return which.test(InetAddress.getByName(host));
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** Behind a percent sign stands which network card a number belongs to; browsers leave that out. */
    private static Stream<String> numbers() throws SocketException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .map(number -> new Address(number.getHostAddress().replaceFirst("%.*", ""), 0).written());
    }

    private static AddressRefused refused(String message) {
        return new AddressRefused(message, "Leave --host out to show the preview on this machine alone.");
    }
}
