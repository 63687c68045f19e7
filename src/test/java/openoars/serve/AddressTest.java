package openoars.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.Headers;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.URI;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AddressTest {

    @Test
    void knows_whether_other_machines_can_reach_it() {
        assertThat(new Address("127.0.0.1", 0).isOpenToOthers()).isFalse();
        assertThat(new Address("localhost", 0).isOpenToOthers()).isFalse();
        assertThat(new Address("::1", 0).isOpenToOthers()).isFalse();
        assertThat(new Address("0.0.0.0", 0).isOpenToOthers()).isTrue();
        assertThat(new Address("192.0.2.1", 0).isOpenToOthers()).isTrue();
    }

    @Test
    void is_written_with_brackets_when_it_has_colons() {
        assertThat(new Address("::1", 0).written()).isEqualTo("[::1]");
        assertThat(new Address("[::1]", 0).written()).isEqualTo("[::1]");
        assertThat(new Address("localhost", 0).written()).isEqualTo("localhost");
    }

    @Test
    void refuses_the_number_of_another_machine() {
        AddressRefused refused =
                catchThrowableOfType(AddressRefused.class, () -> Ports.take(new Address("192.0.2.1", 0)));

        assertThat(refused).hasMessage("'192.0.2.1' is not an address of this machine");
        assertThat(refused.hint()).isEqualTo("Leave --host out to show the preview on this machine alone.");
    }

    @Test
    void refuses_a_name_that_nobody_has() {
        assertThatThrownBy(() -> Ports.take(new Address("no such name", 0)))
                .isInstanceOf(AddressRefused.class)
                .hasMessage("there is no machine called 'no such name'");
    }

    @Test
    void names_a_free_port_when_the_one_asked_for_is_taken() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int taken = other.getLocalPort();

            AddressRefused refused =
                    catchThrowableOfType(AddressRefused.class, () -> Ports.take(new Address("127.0.0.1", taken)));

            assertThat(refused).hasMessageStartingWith("the system does not give port " + taken + " (");
            assertThat(refused.hint()).matches("Port (\\d+) is free: add --port \\1\\.");
        }
    }

    @Test
    void is_a_name_that_the_gate_knows() throws IOException {
        Gate gate = new Gate("http://van.example:8080/", new Address("van.example", 8080), 8080);

        assertThat(gate.refusal("GET", URI.create("/"), host("van.example:8080")))
                .isEmpty();
        assertThat(gate.refusal("GET", URI.create("/"), host("van.example"))).isPresent();
    }

    @Test
    void goes_by_all_numbers_of_this_machine_when_it_stands_for_all_of_them() throws IOException {
        Gate gate = new Gate("http://127.0.0.1:8080/", new Address("0.0.0.0", 8080), 8080);

        assertThat(NetworkInterface.networkInterfaces()
                        .flatMap(NetworkInterface::inetAddresses)
                        .filter(Inet4Address.class::isInstance)
                        .map(InetAddress::getHostAddress))
                .allSatisfy(number -> assertThat(gate.refusal("GET", URI.create("/"), host(number + ":8080")))
                        .isEmpty());
        assertThat(gate.refusal("GET", URI.create("/"), host("192.0.2.1:8080"))).isPresent();
        assertThat(gate.refusal("GET", URI.create("/"), host("evil.example:8080")))
                .isPresent();
    }

    @Test
    void needs_no_port_in_its_name_where_the_web_takes_it_for_granted() throws IOException {
        Gate gate = new Gate("http://127.0.0.1:80/", new Address("127.0.0.1", 80), 80);

        assertThat(gate.refusal("GET", URI.create("/"), host("localhost"))).isEmpty();
        assertThat(gate.refusal("GET", URI.create("/"), host("localhost:80"))).isEmpty();
    }

    private static Headers host(String name) {
        Headers headers = new Headers();
        headers.set("Host", name);
        return headers;
    }
}
