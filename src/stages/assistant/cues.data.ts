/**
 * Classes of cue words. `opening` and `subject` count only among the first words of a sentence. `roman` is French,
 * Vietnamese, German, Spanish and others; `local` is Lao, Thai and Chinese script, `far` any other one that rows are written in.
 */
export const cue = {
  person: 1,
  opening: 2,
  subject: 4,
  text: 8,
  quality: 16,
  roman: 32,
  local: 64,
  markup: 128,
  far: 256,
} as const;

/**
 * Cue words by their first five letters (`?` stands for any letter outside ASCII). A word of up to five letters is meant as a
 * whole, so "text" does not let "textile" through. The rows decide; a word too many here costs time and nothing else.
 */
export const cueWords: readonly (readonly [mask: number, words: string])[] = [
  [cue.person, "i me my you your user searc cutof"],
  [
    cue.opening,
    "here below follo certa sure absol great pleas under perfe let attac hope happy glad got okay alrig provi given suppl unfor instr promp task chatg gemin claud copil grok act ficti thank rewri rephr parap trans proof",
  ],
  [
    cue.subject,
    "versi rewri rewor rephr revis edite edits polis refin proof parap summa trans conde short simpl restr draft rendi adapt artic text texts story conte wordi parag passa chang impro corre modif enhan adjus tweak expla tone langu style struc updat copy piece respo synop story repor relea detai recor infor",
  ],
  [
    cue.text,
    "versi rewri rewor rewro re rephr revis edit edite editi edits step polis refin proof parap summa trans conde short lengt expan simpl strea restr refor reorg tailo adjus tweak adapt forma tight clean fine human local conve gener chang impro corre modif enhan artic text texts story stori copy conte wordi scrip email outli intro concl lede rendi synop tweet threa sente excer quote title headl capti essay relea post posts parag passa repor notes optio sugge ideas bulle style tone creat turn link messa input instr docum news draft " +
      "ai artif langu model knowl train updat real reque promp sourc brows inter acces assis help helps helpf sorry unabl cutof live url urls offic relia lates verif apolo polic guide anyth furth brack place virtu chatb gpt chatg claud gemin copil llm ident analy key main plagi detai answe conti resul start inclu point provi opini emoti exper perso shari infor data recen event integ incor proce focus empha rewor redra recas reord rearr soft soften sound versi datas live look",
  ],
  [
    cue.quality,
    "reada gramm punct spell typos typo phras conci brevi tone flow flows flowe flowi trans sente tense passi clari coher cohes redun repet vocab capit easie readi key main core essen origi meani messa faith natur journ plagi seo parap rephr idiom styli jargo fille wordi long factu langu facts detai quote struc engag smoot profe forma neutr audie reade polis accur style simpl nuanc fluen logic short made inver repea unnec super intro openi forma sourc",
  ],
  [
    cue.roman,
    "voici cette vous votre souha voule veux n?h?s ci r??cr t?i b?n d??i ??y phi?n b?i nh? xin vui vi?t wenn m?cht dein quier desea gusta av?sa dime aqu? conti d?sol veuil conna tant appor ich mir dir puedo tengo te claro posso aqui segue ecco fammi vuoi saya anda berik tentu voc? ?ber? hier umfor gerne kann fasse tenho habe leide lasse sient " +
      "ia ki langa lengu acess lingu mod?l taalm spr?k j?zyk yapay zek? bahas asist kecer falls besch soll wunsc quisi quise prefi neces desej caso avise vuole desid prefe wilt indie zal weten vill ska s?g je?li chces daj potrz ister ?ster diler jika kalau apaka adaka beri bilan n?u mu?n " +
      "schre formu k?rze ?bers erste verfa reesc redac resum tradu paraf escri redij escre crie riscr riass scriv hersc schri herfo vat verta skriv samma omfor przer przep stre? napis popra spara tulis buat buatk ringk terje ubah r?dig r?sum t?m d?ch yenid ?zetl " +
      "reest corri elimi ajust ristr sempl kort skr?c zacho telah sudah oto poni? h?r nedan ??te a?a?? erset ersat reemp susti subst sosti verva ers?t zast? zamie de?i? ganti rempl thay d?zen k?sal",
  ],
];
