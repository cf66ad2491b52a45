package warta.article.odds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which blocks of a page belong to its article, told by the article's text as a person marked it:
/// those whose shingles of three words stand there, each shingle counted once, the blocks nearest
/// to the text's middle first.
final class Labels {
  private static final int SHINGLE = 3;
  private static final double MOST = 0.5;

  /// Words, and the signs of scripts that write no spaces: the same as the extraction bench counts.
  private static final Pattern TOKEN =
      Pattern.compile(
          "[\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff]"
              + "|[\\p{L}\\p{N}\\p{M}_&&[^\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff"
              + "\\u3400-\\u9fff\\uf900-\\ufaff]]+");

  private Labels() {}

  static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      tokens.add(token.group().toLowerCase(Locale.ROOT));
    }
    return tokens;
  }

  static boolean[] of(List<List<String>> blocks, String gold) {
    Map<String, Integer> lines = new HashMap<>();
    List<String> flat = new ArrayList<>();
    for (String line : gold.split("\n", -1)) {
      List<String> tokens = tokens(line);
      lines.merge(String.join(" ", tokens), 1, Integer::sum);
      flat.addAll(tokens);
    }
    Map<String, Integer> left = new HashMap<>();
    shingles(flat).forEach(s -> left.merge(s, 1, Integer::sum));
    double[] share = new double[blocks.size()];
    List<Integer> candidates = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      share[i] = share(blocks.get(i), lines, left);
      if (share[i] > MOST) {
        candidates.add(i);
      }
    }
    int middle = middle(blocks, share, candidates);
    candidates.sort(
        Comparator.<Integer>comparingInt(i -> share[i] >= 0.9 ? 0 : 1)
            .thenComparingInt(i -> Math.abs(i - middle)));
    boolean[] labels = new boolean[blocks.size()];
    for (int i : candidates) {
      labels[i] = takes(blocks.get(i), lines, left);
    }
    return labels;
  }

  private static List<String> shingles(List<String> tokens) {
    List<String> shingles = new ArrayList<>();
    for (int i = 0; i + SHINGLE <= tokens.size(); i++) {
      shingles.add(String.join(" ", tokens.subList(i, i + SHINGLE)));
    }
    return shingles;
  }

  private static double share(
      List<String> block, Map<String, Integer> lines, Map<String, Integer> shingles) {
    if (block.isEmpty()) {
      return 0;
    }
    if (lines.containsKey(String.join(" ", block))) {
      return 1;
    }
    List<String> own = shingles(block);
    long there = own.stream().filter(shingles::containsKey).count();
    return block.size() <= SHINGLE ? 0 : (double) there / own.size();
  }

  private static int middle(List<List<String>> blocks, double[] share, List<Integer> candidates) {
    double all = candidates.stream().mapToDouble(i -> blocks.get(i).size() * share[i]).sum();
    double so = 0;
    for (int i : candidates) {
      so += blocks.get(i).size() * share[i];
      if (so >= all / 2) {
        return i;
      }
    }
    return 0;
  }

  private static boolean takes(
      List<String> block, Map<String, Integer> lines, Map<String, Integer> left) {
    List<String> own = shingles(block);
    String line = String.join(" ", block);
    if (block.size() <= SHINGLE) {
      return lines.merge(line, -1, Integer::sum) >= 0;
    }
    long free = own.stream().filter(s -> left.getOrDefault(s, 0) > 0).count();
    if ((double) free / own.size() <= MOST) {
      return false;
    }
    own.forEach(s -> left.merge(s, -1, Integer::sum));
    return true;
  }
}
