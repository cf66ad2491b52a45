package warta.article.mechanisms;

import java.util.List;
import warta.article.draft.Mechanism;
import warta.article.odds.LowOdds;

/// The mechanisms in the order in which they judge.
public final class Mechanisms {
  /// For web pages.
  public static final List<Mechanism> HTML =
      List.of(
          new Credits(),
          new Metadata(),
          new Headline(),
          new PageLanguage(),
          Taught.toGo(),
          new Boxes(),
          new LinkLines(),
          new LabelledLinks(),
          new InsertBlocks(),
          new BareCaptions(),
          new ConsentWords(),
          new Invitations(),
          new Authors(),
          new PublishedTime(),
          new MetaLines(),
          new HeadlineAgain(),
          new Standfirst(),
          new PictureWords(),
          new SaidAgain(),
          new NextArticle(),
          Repeated.text(),
          new BodyRun(),
          new LeadAbove(),
          new NestedArticles(),
          new Cards(),
          Repeated.lines(),
          new Endings(),
          new BehindCore(),
          new LinkedItems(),
          new EndNotes(),
          new ToldBody(),
          new LowOdds(),
          new BareHeadings(),
          Taught.toStay(),
          new Sureness(),
          new LastResort(),
          new Closing(),
          new TitleOfLead());

  /// For plain text.
  public static final List<Mechanism> PLAIN =
      List.of(
          new PlainLanguage(),
          Taught.toGo(),
          new PlainInserts(),
          new PlainHead(),
          new PlainEnd(),
          new PlainVideoCaptions(),
          new PlainFacts(),
          Repeated.lines(),
          new PlainHeadings(),
          Taught.toStay(),
          new TitleOfLead(),
          new PlainSureness());

  /// For Markdown.
  public static final List<Mechanism> MARKDOWN =
      List.of(
          new FrontMatter(),
          new MarkdownTitle(),
          new PageLanguage(),
          Taught.toGo(),
          new InsertBlocks(),
          new MetaLines(),
          Repeated.lines(),
          Taught.toStay(),
          new Sureness(),
          new Closing(),
          new TitleOfLead());

  private Mechanisms() {}
}
