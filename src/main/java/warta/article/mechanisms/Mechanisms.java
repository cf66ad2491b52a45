package warta.article.mechanisms;

import java.util.List;
import warta.article.draft.Mechanism;

/// The mechanisms in the order in which they judge.
public final class Mechanisms {
  /// For web pages.
  public static final List<Mechanism> HTML =
      List.of(
          new Metadata(),
          new Headline(),
          new Boxes(),
          new LinkLines(),
          new InsertBlocks(),
          new BareCaptions(),
          new ConsentWords(),
          new Authors(),
          new PublishedTime(),
          new MetaLines(),
          new Standfirst(),
          new NextArticle(),
          new BodyRun(),
          new Endings(),
          new BareHeadings(),
          new Sureness(),
          new LastResort(),
          new Closing(),
          new TitleOfLead());

  /// For plain text.
  public static final List<Mechanism> PLAIN =
      List.of(
          new PlainLanguage(),
          new PlainInserts(),
          new PlainHead(),
          new PlainEnd(),
          new PlainVideoCaptions(),
          new PlainFacts(),
          new PlainHeadings(),
          new TitleOfLead(),
          new PlainSureness());

  /// For Markdown.
  public static final List<Mechanism> MARKDOWN =
      List.of(
          new FrontMatter(),
          new MarkdownTitle(),
          new InsertBlocks(),
          new MetaLines(),
          new Sureness(),
          new Closing(),
          new TitleOfLead());

  private Mechanisms() {}
}
