package app.mitjul.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class DisplayTest {

    @Test
    void on_linux_a_display_has_a_name() {
        assertThat(Display.isThere(Map.of("DISPLAY", ":0"), system("Linux", ""))).isTrue();
        assertThat(Display.isThere(Map.of("WAYLAND_DISPLAY", "wayland-0"), system("Linux", ""))).isTrue();
        assertThat(Display.isThere(Map.of("DISPLAY", ""), system("Linux", ""))).isFalse();
        assertThat(Display.isThere(Map.of(), system("Linux", ""))).isFalse();
    }

    @Test
    void other_systems_and_the_headless_platform_need_none() {
        assertThat(Display.isThere(Map.of(), system("Windows 11", ""))).isTrue();
        assertThat(Display.isThere(Map.of(), system("Mac OS X", ""))).isTrue();
        assertThat(Display.isThere(Map.of(), system("Linux", "Headless"))).isTrue();
    }

    private static Properties system(String os, String platform) {
        Properties properties = new Properties();
        properties.setProperty("os.name", os);
        properties.setProperty("glass.platform", platform);
        return properties;
    }
}
