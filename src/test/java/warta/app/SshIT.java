package warta.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The reader over a real SSH session to a server on loopback that this test starts with keys of
/// its own.
class SshIT {
  @TempDir Path home;

  @Test
  void anArticleIsReadOverSsh() throws Exception {
    assumeThat(Files.isExecutable(Path.of("/usr/sbin/sshd"))).as("sshd is installed").isTrue();
    assumeThat(Tmux.has("ssh")).as("ssh is installed").isTrue();
    Path page = home.resolve("page.html");
    Files.writeString(
        page,
        "<html lang=id><head><title>Kereta Malam Berjalan Lagi</title></head><body><article><h1>Kereta Malam Berjalan Lagi</h1>"
            + "<p>Kereta malam menuju pesisir kembali berangkat pukul sembilan, dan penumpang pertama sudah antre sejak sore di peron lama."
            + " Kepala stasiun membuka loket dengan lampu minyak karena listrik belum menyala.</p>"
            + "<p>Perjalanan sepanjang 140 kilometer itu memakan waktu empat jam, dengan tiga perhentian di kota kecil yang lama tidak disinggahi.</p>"
            + "<p>Perusahaan kereta menyebut 320 kursi terjual habis dalam dua hari, dan gerbong tambahan disiapkan untuk akhir pekan.</p>"
            + "<p>Di peron, para pedagang menata kembali meja yang lama disimpan. Ada yang menjual jagung rebus, ada yang menyewakan bantal, dan"
            + " seorang tukang cukur membuka kursinya di bawah jam besar yang sudah berhenti sejak lima tahun lalu. Menurut kepala stasiun, jam itu akan"
            + " diperbaiki sebelum musim hujan, karena penumpang lebih percaya pada jam besar daripada pada telepon mereka sendiri.</p>"
            + "</article></body></html>");
    int port = freePort();
    Process server = server(port);
    try (Tmux tmux = Tmux.open(80, 24, home)) {
      tmux.line(
          "ssh -q -tt -p "
              + port
              + " -i '"
              + home
              + "/user' -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null"
              + " 127.0.0.1 \"LC_ALL=C.UTF-8 HOME='"
              + home
              + "' '"
              + Program.java()
              + "' -jar '"
              + Program.jar()
              + "' '"
              + page
              + "'\"; echo en''ded");
      tmux.awaitText("1 unread of 1");
      tmux.keys("Space");
      tmux.awaitText("unchanged");
      tmux.keys(")");
      tmux.awaitText("sentence 1 of");
      tmux.keys("y");
      tmux.awaitText("Sentence 1 to the clipboard: Kereta malam");
      assertThat(tmux.clipboard())
          .isEqualTo(
              "Kereta malam menuju pesisir kembali berangkat pukul sembilan, dan penumpang pertama"
                  + " sudah antre sejak sore di peron lama.\n"
                  + page);
      tmux.keys("Q");
      tmux.awaitText("ended");
    } finally {
      server.descendants().forEach(ProcessHandle::destroy);
      server.destroy();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private Process server(int port) throws IOException, InterruptedException {
    for (String key : new String[] {"host", "user"}) {
      Process made =
          new ProcessBuilder(
                  "ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", home.resolve(key).toString())
              .start();
      assertThat(made.waitFor()).isZero();
    }
    Path config = home.resolve("sshd_config");
    Files.writeString(
        config,
        String.join(
            "\n",
            "Port " + port,
            "ListenAddress 127.0.0.1",
            "HostKey " + home.resolve("host"),
            "AuthorizedKeysFile " + home.resolve("user.pub"),
            "StrictModes no",
            "UsePAM no",
            "PasswordAuthentication no",
            "PermitRootLogin yes",
            "PidFile none",
            ""));
    if ("root".equals(System.getProperty("user.name"))) {
      Files.createDirectories(
          Path.of("/run/sshd")); // where a root sshd confines itself; made by its service elsewhere
    }
    Process server =
        new ProcessBuilder("/usr/sbin/sshd", "-D", "-e", "-f", config.toString())
            .redirectErrorStream(true)
            .redirectOutput(home.resolve("sshd.log").toFile())
            .start();
    for (int i = 0;
        i < 250 && !Files.readString(home.resolve("sshd.log")).contains("listening");
        i++) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    assumeThat(server.isAlive())
        .as("sshd could be started: %s", Files.readString(home.resolve("sshd.log")))
        .isTrue();
    return server;
  }
}
