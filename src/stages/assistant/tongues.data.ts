/**
 * What an assistant says in one language, as the sources of slots over a prepared sentence. Rows are put together from them (see
 * `tongues.rules.ts`). No slot tells by itself: a row asks for two or three of them.
 */
export interface Tongue {
  /** "As a language model" */
  readonly machine: string;
  /** "I cannot", "I have no" */
  readonly unable: string;
  /** "real time", "current information", "the internet" */
  readonly live: string;
  /** "Certainly" */
  readonly courtesy: string;
  /** "Here is", "Below is" */
  readonly handing: string;
  /** "version", "article", "text" */
  readonly text: string;
  /** What was done to the text that is handed over, or who ordered it: "rewritten", "shorter", "you asked for" */
  readonly edited: string;
  /** "If you like", "Would you like", "Let me know" */
  readonly wish: string;
  /** "I can", "shall I" */
  readonly able: string;
  /** What is offered: a verb of editing, or a piece that only who writes for somebody adds */
  readonly work: string;
  /** "I have shortened" */
  readonly did: string;
  /** What was kept or bettered: "quotes", "tone", "sentences" */
  readonly kept: string;
  /** "Rewrite the following text" */
  readonly order: string;
  /** The terms of an order: a length, a style, what must not be in it */
  readonly terms: string;
  /** "Replace", in front of a gap */
  readonly replace: string;
  /** Somebody else speaks, or another kind of text is meant: laws, letters, offices, contests */
  readonly others: string;
  /** "Regenerate response", as a whole line */
  readonly button: string;
}

/** Languages of Latin script whose words have bounds: `\b` sees no letter outside ASCII. */
const word = (source: string): string => `(?<!\\p{L})(?:${source})`;

const german: Tongue = {
  machine: word(
    "als (?:(?:ein|eine|reines|großes) ){0,2}(?:(?:ki(?:-| )?)?sprachmodell|ki(?:-| )?(?:modell|assistent|assistentin|chatbot)?)(?!\\p{L})",
  ),
  unable: word("(?:kann|habe|verfüge|bin|besitze) ich(?!\\p{L})|ich (?:kann|habe|verfüge|bin)(?!\\p{L})"),
  live: "echtzeit|aktuelle[nrs]? (?:informationen|daten|ereignisse)|zugriff auf (?:das internet|aktuelle)",
  courtesy: "natürlich|gerne?|sicher|klar|selbstverständlich",
  handing: "hier (?:ist|sind|kommt)|hier hast du|nachfolgend|im folgenden|anbei",
  text: "version|fassung|text|artikel|entwurf|übersetzung|zusammenfassung|meldung|überschrift|pressemitteilung",
  edited:
    "überarbeitet|umgeschrieben|gekürzt|kürzere|verbessert|übersetzt|(?:neu |um)formuliert|korrigiert|optimiert|übersetzung (?:des|deines|ihres)|(?:dein|ihr)e?[ns]? (?:text|artikel)|gewünscht",
  wish: word(
    "wenn (?:du|sie) (?:möchte|will|magst|woll|wünsch)|falls (?:du|sie)|auf wunsch|bei bedarf|soll ich|möchten sie|möchtest du|wenn ich .{0,60} soll(?!\\p{L})",
  ),
  able: word("ich(?!\\p{L})"),
  work: "anpass|passe .{0,40}an(?!\\p{L})|kürz|umschreib|umformulier|überarbeit|zwischenüberschrift|(?:andere|kurz|kürzer|länger|alternativ|sachlich)\\p{L}{0,4} (?:version|fassung|überschrift|titel)|kurzfassung|als tabelle|in eine tabelle|im ton|den ton|überschrift|schlagzeile|stichpunkt|social[- ]media",
  did: word(
    "ich habe (?:den |die |das |deinen |ihren |einige )?.{0,60}(?:aufgelöst|umgestellt|überarbeitet|gekürzt|umformuliert|gestrafft|geglättet|gestrichen|korrigiert|vereinfacht|strukturiert|zusammengefasst|angepasst|umgeschrieben)",
  ),
  kept: "passiv|wiederholung|zitate|satzbau|sätze|\\bton(?!\\p{L})|lesbarkeit|lesefluss|rechtschreibung|grammatik|zeichensetzung|formulierung|struktur|absätze|füllwörter|unverändert gelassen",
  order: word(
    "(?:schreibe?|formuliere|fasse|kürze|übersetze|verfasse|erstelle|überarbeite) (?:mir )?(?:bitte )?(?:den|die|das|diesen|diese|dieses|einen|eine) (?:folgenden?|nachfolgenden?|obigen?)?.{0,24}(?:text|artikel|beitrag|meldung|absatz|pressemitteilung|abschnitt)",
  ),
  terms:
    "(?:maximal|höchstens|ca\\.|etwa|mindestens|rund|in|unter) \\p{Nd}{2,4} (?:wörter|wörtern|worte|zeichen|sätze)|\\p{Nd}{2,4}-wörter|seo|keyword|ohne (?:wiederholungen|floskeln)|im (?:stil|tonfall)|in eine? .{2,24} um(?!\\p{L})|journalistisch",
  replace: word("ersetzen sie|ersetze|bitte .{0,30}ersetzen|fügen sie|füge"),
  others:
    "gesetz|vertrag|interview|(?<!\\p{L})(?:rede|ansprache|predigt)(?!\\p{L})|redaktion erreichen|telefon|kontakt|einsendeschluss|aufgabe|übung|schüler|wettbewerb|rede des|brief|büro|leserbrief|sprechstunde|roman|termin",
  button: "antwort (?:neu|erneut) generieren|neu generieren|antwort kopieren|generierung stoppen|code kopieren",
};

const spanish: Tongue = {
  machine: word(
    "como (?:un |una )?(?:modelo (?:de )?(?:lenguaje|ia)|modelo de inteligencia artificial|inteligencia artificial|asistente (?:virtual|de ia)|ia(?!\\p{L}))",
  ),
  unable: word("no (?:puedo|tengo|dispongo|poseo|me es posible)"),
  live: "tiempo real|información (?:actualizada|actual|en vivo)|acceso a internet|datos actuali",
  courtesy: "claro(?: que sí)?|por supuesto|desde luego|con gusto|perfecto|de acuerdo",
  handing: "aquí (?:tienes|está|tiene|te dejo|va)|a continuación|esta es|te dejo",
  text: "versión|texto|artículo|noticia|resumen|traducción|borrador|titular|redacción|nota",
  edited:
    "reescrit|reformulad|mejorad|revisad|corregid|resumid|más (?:breve|corta|formal|concis)|traducción de(?:l| tu| su) (?:texto|artículo)|que (?:me )?(?:has|ha|pediste|solicitaste|solicitó)|(?:tu|su) (?:texto|artículo)",
  wish: word(
    "si (?:lo )?(?:quieres|quiere|deseas?|prefieres|prefiere|necesitas?|te parece|te interesa)|¿?(?:quieres|quiere|deseas?|te gustaría|le gustaría) que",
  ),
  able: word("puedo|podría|te (?:lo|la)?|me|que (?:lo|la|te|le)|avísame|dime"),
  work: word(
    "ampli(?:ar|e)(?:lo|la)|acort(?:ar|e)|reescrib|resum(?:ir|a)|adapt(?:ar|e)|ajust(?:ar|e)|reformul|redact(?:ar|e)|corregir|traduc(?:ir|zca)|convert(?:ir|irlo)|(?:otra|una) versión|más (?:corto|corta|formal|breve)|el tono|un titular|titulares|(?:una|en) tabla|subtítulos|hashtags|infografía|redes sociales",
  ),
  did: word(
    "he (?:reestructurado|reescrito|reformulado|corregido|acortado|resumido|simplificado|eliminado|ajustado|revisado|cambiado|condensado|mejorado)",
  ),
  kept: "(?<!\\p{L})tono|repeticion|gramática|ortograf|puntuación|frases|oraciones|voz pasiva|citas|cifras intactas|redacción|estilo|legib|claridad|párrafos|fluidez|texto original|sentido original",
  order: word(
    "(?:reescribe|redacta|resume|traduce|escribe|corrige|parafrasea|reformula|convierte)(?:me)? (?:el|la|este|esta|un|una) .{0,24}(?:texto|artículo|noticia|nota|párrafo|entrada|comunicado)",
  ),
  terms:
    "(?:máximo|menos de|unas|de|en|al menos) (?:de )?\\p{Nd}{2,4} (?:palabras|caracteres|líneas)|(?<!\\p{L})seo(?!\\p{L})|palabras? clave|sin (?:repetir|repeticiones|que parezca)|con (?:un )?(?:tono|estilo)|en (?:un )?(?:tono|estilo)|como (?:una )?(?:noticia|nota de prensa)",
  replace: word("reempla(?:za|ce|zar)|sustituy[ae]|sustituir|complet[ae]"),
  others:
    "(?<!\\p{L})(?:ley|contrato|entrevista|discurso|carta|contacto|teléfono|oficina|concurso|alumnos|ejercicio|premio|plazo|bases|novela|libro|convenio|calendario|lista)(?!\\p{L})",
  button: "regenerar (?:la )?respuesta|volver a generar|copiar (?:código|respuesta)|detener generación",
};

const portuguese: Tongue = {
  machine: word(
    "(?:como|enquanto|na qualidade de) (?:um |uma )?(?:modelo (?:de )?(?:linguagem|ia)|inteligência artificial|assistente (?:virtual|de ia)|ia(?!\\p{L}))",
  ),
  unable: word("não (?:consigo|posso|tenho|possuo|sou capaz)"),
  live: "tempo real|informações (?:atualizadas|atuais|recentes)|acesso à internet|dados (?:atuais|atualizados)",
  courtesy: "claro|com certeza|certamente|com prazer|perfeito|sem problemas?",
  handing: "aqui (?:está|vai|tem|estão)|segue|a seguir|abaixo (?:está|segue)|esta é",
  text: "versão|texto|artigo|notícia|resumo|tradução|rascunho|título|matéria|redação",
  edited:
    "reescrit|reformulad|melhorad|revisad|corrigid|resumid|mais (?:curta|breve|formal|concis|enxut)|tradução do (?:seu |teu )?(?:texto|artigo)|que (?:você|me) |(?:seu|teu) (?:texto|artigo)|conforme solicitado",
  wish: word(
    "se (?:você )?(?:quiser|desejar|preferir|precisar)|caso (?:queira|deseje|prefira|precise)|(?:quer|gostaria|deseja) que",
  ),
  able: word("posso|poderia|eu|me avise|avise-me|é só"),
  work: word(
    "deixar o texto|reescrev|resum(?:ir|a)|adapt(?:ar|e)|ajust(?:ar|e)|reformul|encurt|traduz|redigir|corrigir|(?:outra|uma) versão|mais (?:curt|enxut|formal|breve)|o tom(?!\\p{L})|(?:um |outro )?título|manchete|tabela|subtítulo|hashtags|infográfico|redes sociais|incluir uma fala",
  ),
  did: word(
    "(?:eu )?(?:reestruturei|reescrevi|reformulei|corrigi|encurtei|resumi|simplifiquei|eliminei|ajustei|revisei|condensei|melhorei|substituí|mantive|removi)",
  ),
  kept: "(?<!\\p{L})tom(?!\\p{L})|repetiç|gramátic|ortograf|pontuação|frases|voz passiva|citações|redação|estilo|legibilidade|clareza|parágrafos|fluidez|texto original|sentido original",
  order: word(
    "(?:reescreva|redija|resuma|traduza|escreva|corrija|parafraseie|reformule|transforme|crie) (?:o|a|este|esta|esse|essa|um|uma) .{0,24}(?:texto|artigo|notícia|matéria|parágrafo|post|comunicado)",
  ),
  terms:
    "(?:máximo|menos de|cerca de|de|em|até) (?:de )?\\p{Nd}{2,4} (?:palavras|caracteres|linhas)|(?<!\\p{L})seo(?!\\p{L})|palavras?-chave|sem (?:repetir|repetições|parecer)|com (?:um )?(?:tom|estilo|linguagem)|em (?:um )?(?:tom|estilo)|em formato de notícia",
  replace: word("substitua|substituir|troque|preencha"),
  others:
    "(?<!\\p{L})(?:lei|contrato|entrevista|discurso|carta|contato|telefone|escritório|concurso|alunos|exercício|prêmio|inscrições|livro|romance|acordo|lista)(?!\\p{L})",
  button: "(?:gerar|regenerar) (?:a )?resposta(?: novamente)?|copiar (?:código|resposta)|parar (?:de gerar|geração)",
};

const italian: Tongue = {
  machine: word(
    "(?:come|in quanto|essendo un) ?(?:un |una )?(?:modello (?:linguistico|di linguaggio|di ia)|intelligenza artificiale|assistente (?:virtuale|ia|ai)|ia(?!\\p{L}))",
  ),
  unable: word("non (?:posso|ho|sono in grado|dispongo)"),
  live: "tempo reale|informazioni (?:aggiornate|attuali|recenti)|accesso a internet|dati aggiornati",
  courtesy: "certo|certamente|certo che sì|ma certo|volentieri|perfetto|d'accordo",
  handing: "ecco|di seguito|qui sotto|questa è",
  text: "versione|testo|articolo|notizia|riassunto|traduzione|bozza|titolo|comunicato",
  edited:
    "riscritt|riformulat|migliorat|rivist|corrett|riassunt|più (?:breve|corta|formale|concis)|tradott|che (?:mi )?(?:hai|ha) |(?:tuo|suo) (?:testo|articolo)|richiest",
  wish: word(
    "se (?:vuoi|vuole|lo desideri|desideri|desidera|preferisci|preferisce|ti serve|ti interessa)|(?:vuoi|vuole|desideri|desidera|preferisci) che",
  ),
  able: word("posso|potrei|fammi|mi faccia|che (?:io )?(?:lo|la|ne|ti)?|dimmi"),
  work: word(
    "riscriv|riassum|adatt(?:arlo|are|i)|accorci|riformul|traduc(?:o|a|erlo|ere)|modific(?:arlo|are|hi)|correggere|(?:un'altra|una) versione|più (?:breve|corto|corta|formale)|il tono|un titolo|titoli|tabella|sottotitol|hashtag|infografica|i social|post per",
  ),
  did: word(
    "ho (?:ristrutturato|riscritto|riformulato|corretto|accorciato|riassunto|semplificato|eliminato|rivisto|condensato|migliorato|riorganizzato|snellito)",
  ),
  kept: "(?<!\\p{L})tono|ripetizion|grammatic|ortograf|punteggiatura|frasi|passiv|citazioni|stile|leggibil|chiarezza|paragrafi|scorrevol|testo originale|senso originale",
  order: word(
    "(?:riscrivi|riassumi|traduci|scrivi|correggi|parafrasa|riformula|trasforma|crea) (?:il|la|lo|questo|questa|un|una|l')? ?.{0,24}(?:testo|articolo|notizia|paragrafo|post|comunicato)",
  ),
  terms:
    "(?:massimo|meno di|circa|di|in|almeno) \\p{Nd}{2,4} (?:parole|caratteri|battute|righe)|(?<!\\p{L})seo(?!\\p{L})|parol[ae] chiave|senza (?:ripetizioni|ripetere|che sembri)|con (?:un )?(?:tono|stile)|in (?:uno )?stile|come (?:una )?notizia|in forma di",
  replace: word("sostituisc[ai]|sostituire|inserisc[ai]"),
  others:
    "(?<!\\p{L})(?:legge|contratto|intervista|discorso|lettera|contatt\\p{L}{1,4}|telefono|ufficio|concorso|alunni|esercizio|premio|romanzo|libro|accordo|elenco)(?!\\p{L})",
  button: "rigenera (?:la )?risposta|copia (?:codice|risposta)|interrompi generazione",
};

const dutch: Tongue = {
  machine: word(
    "als (?:een )?(?:ai(?:-| )?(?:taalmodel|model|assistent)?|taalmodel|virtuele assistent|kunstmatige intelligentie)(?!\\p{L})",
  ),
  unable: word("(?:kan|heb|beschik) ik|ik (?:kan|heb|beschik)"),
  live: "real[- ]?time|actuele (?:informatie|gegevens)|toegang tot (?:het internet|actuele)",
  courtesy: "natuurlijk|zeker|uiteraard|graag|prima",
  handing: "hier (?:is|zijn|vind je|vindt u)|hieronder|bij deze",
  text: "versie|tekst|artikel|bericht|samenvatting|vertaling|concept|kop|persbericht",
  edited:
    "herschreven|herziene|ingekorte|verbeterde|vertaalde|kortere|gecorrigeerde|aangepaste|vertaling van (?:je|uw|de tekst)|(?:je|uw) (?:tekst|artikel)|gevraagd",
  wish: word("als (?:je|u) (?:wilt|wil|dat wilt|liever|een)|indien gewenst|wil je dat|wilt u dat|zal ik"),
  able: word("ik|laat"),
  work: word(
    "herschrij|inkort|korter|samenvatten|samenvatting|vertalen|aanpassen|(?:andere|kortere|formelere) (?:versie|kop|toon)|de toon|tussenkop|in een tabel|kopsuggest|hashtags|infographic|social media",
  ),
  did: word(
    "ik heb .{0,60}(?:herschreven|ingekort|aangepast|verbeterd|gecorrigeerd|geherstructureerd|vereenvoudigd|samengevat|geschrapt|herwerkt)",
  ),
  kept: "(?<!\\p{L})toon(?!\\p{L})|herhaling|grammatica|spelling|interpunctie|zinnen|zinsbouw|lijdende vorm|citaten|stijl|leesbaar|alinea|oorspronkelijke tekst|structuur",
  order: word(
    "(?:herschrijf|schrijf|vat|vertaal|maak|herformuleer) (?:de|het|deze|dit|een) .{0,24}(?:tekst|artikel|bericht|alinea|blog)",
  ),
  terms:
    "(?:maximaal|hooguit|ongeveer|in|van|minder dan) \\p{Nd}{2,4} (?:woorden|tekens|zinnen)|(?<!\\p{L})seo(?!\\p{L})|zoekwoord|trefwoord|zonder (?:herhaling|dat het)|in de stijl|als (?:een )?(?:nieuwsbericht|persbericht)",
  replace: word("vervang|vul"),
  others:
    "(?<!\\p{L})(?:wet|contract|interview|toespraak|brief|contact|telefoon|kantoor|wedstrijd|leerlingen|opdracht|prijs|roman|boek|lijst|bel)(?!\\p{L})",
  button: "antwoord opnieuw genereren|opnieuw genereren|code kopiëren|stop met genereren",
};

const swedish: Tongue = {
  machine: word(
    "som (?:en |ett )?(?:ai(?:-| )?(?:språkmodell|modell|assistent)?|(?:stor )?språkmodell|virtuell assistent)(?!\\p{L})",
  ),
  unable: word("(?:kan|har) jag|jag (?:kan|har|saknar)"),
  live: "realtid|aktuell information|aktuella uppgifter|tillgång till internet",
  courtesy: "självklart|absolut|visst|javisst|naturligtvis|gärna",
  handing: "här (?:är|kommer|har du)|nedan (?:är|följer|finns)",
  text: "version|text|artikel|nyhet|sammanfattning|översättning|utkast|rubrik|pressmeddelande",
  edited:
    "omskriv|omarbetad|reviderad|förkortad|kortare|förbättrad|översatt|korrigerad|översättning(?:en)? av (?:din|texten)|din (?:text|artikel)|du bad om",
  wish: word("om du (?:vill|önskar|föredrar|behöver)|vill du att|ska jag"),
  able: word("jag|mig|säg"),
  work: word(
    "skriva om|korta ner|kortare|sammanfatta|översätta|anpassa|(?:annan|alternativ|formellare) (?:version|rubrik|ton)|tonen|mellanrubrik|tabell|rubrikförslag|hashtags|infografik|sociala medier",
  ),
  did: word(
    "jag har .{0,60}(?:skrivit om|kortat|strukturerat om|omarbetat|förenklat|korrigerat|strukit|sammanfattat|förbättrat|formulerat om)",
  ),
  kept: "(?<!\\p{L})ton(?:en)?(?!\\p{L})|upprepning|grammatik|stavning|interpunktion|meningar|passiv|citat|stil(?:en)?(?!\\p{L})|läsbar|stycken|originaltext|struktur",
  order: word(
    "(?:skriv|skriv om|sammanfatta|översätt|omformulera|korta ner) (?:den|det|denna|detta|en|ett|följande) .{0,24}(?:text|artikel|nyhet|stycke|inlägg)",
  ),
  terms:
    "(?:högst|max|cirka|på|under) \\p{Nd}{2,4} (?:ord|tecken|meningar)|(?<!\\p{L})seo(?!\\p{L})|sökord|nyckelord|utan (?:upprepning|att det)|i stil|som (?:en )?(?:nyhet|notis|pressmeddelande)",
  replace: word("ersätt|byt ut|fyll i"),
  others:
    "(?<!\\p{L})(?:lag|lagen|avtal|intervju|tal|brev|kontakt|telefon|kontor|tävling|elever|uppgift|pris|roman|bok|lista|ring)(?!\\p{L})",
  button: "generera (?:nytt )?svar(?: igen)?|kopiera (?:kod|svar)|sluta generera",
};

const polish: Tongue = {
  machine: word(
    "jako (?:duży )?(?:model (?:językowy|ai|sztucznej)|sztuczna inteligencja|asystent (?:ai|wirtualny)|ai(?!\\p{L}))",
  ),
  unable: word("nie (?:mam|mogę|posiadam|jestem w stanie)"),
  live: "czasie rzeczywistym|aktualnych (?:danych|informacji)|dostępu do (?:internetu|aktualnych)|bieżących",
  courtesy: "oczywiście|jasne|pewnie|z przyjemnością|naturalnie",
  handing: "oto|poniżej (?:znajduje|znajdziesz|przedstawiam|jest)|tutaj jest",
  text: "wersj|tekst|artykuł|wiadomoś|streszczen|tłumaczen|szkic|tytuł|nagłów|notatk",
  edited:
    "przeredagowan|przepisan|poprawion|skrócon|ulepszon|przetłumaczon|zredagowan|sparafrazowan|krótsz|(?:twojego|twój) (?:tekst|artykuł)|o któr(?:y|ą|e) prosi",
  wish: word(
    "jeśli (?:chcesz|chce pan|potrzebujesz|wolisz|sobie życzysz)|jeżeli (?:chcesz|potrzebujesz)|czy chcesz|chcesz,? (?:żebym|abym)|w razie potrzeby",
  ),
  able: word("mogę|mógłbym|żebym|abym|daj|chętnie"),
  work: word(
    "przerob|przeredag|przepisać|skróc|stresz|przetłumacz|dostosowa|(?:inną|krótszą|drugą) wersj|krótsz|ton(?!\\p{L})|nagłów|śródtytuł|tabel|hashtag|infografik|mediów społecznościowych|w punktach",
  ),
  did: word(
    "(?:przeredagował[ae]m|przepisał[ae]m|skrócił[ae]m|poprawił[ae]m|uprościł[ae]m|usunęł[ae]m|usunąłem|przebudował[ae]m|uporządkował[ae]m|zachował[ae]m|zmienił[ae]m)",
  ),
  kept: "(?<!\\p{L})ton(?!\\p{L})|powtórze|gramaty|ortogra|interpunkc|zdani|stron[aęy] biern|cytat|styl(?!\\p{L})|czyteln|akapit|oryginaln|struktur",
  order: word(
    "(?:przeredaguj|przepisz|streść|przetłumacz|napisz|popraw|sparafrazuj|skróć) (?:ten |poniższy |następujący |proszę |mi )?.{0,24}(?:tekst|artykuł|wiadomość|akapit|wpis|notatk)",
  ),
  terms:
    "(?:maksymalnie|najwyżej|około|do|na|w) \\p{Nd}{2,4} (?:słów|znaków|zdań|wyrazów)|(?<!\\p{L})seo(?!\\p{L})|słow[ao] kluczow|bez powtórzeń|tak,? (?:aby|żeby) nie|w stylu|jako (?:news|notatk|informacj)",
  replace: word("zastąp|zamień|wstaw|uzupełnij|należy zastąpić"),
  others:
    "(?<!\\p{L})(?:ustaw|umow|wywiad|przemówie|list(?!\\p{L})|kontakt|telefon|biur|konkurs|uczni|zadanie|nagrod|powieś|książk|zadzwoń)",
  button: "wygeneruj (?:odpowiedź )?ponownie|regeneruj odpowiedź|kopiuj (?:kod|odpowiedź)|zatrzymaj generowanie",
};

const turkish: Tongue = {
  machine: word("(?:bir )?(?:yapay z[eê]k[aâ]|dil) (?:dil )?(?:modeli|asistanı)?(?: olarak| olduğum için)"),
  unable: "erişemi(?:yorum|m)|erişimim (?:yok|bulunm)|sahip değilim|yapamam|bilemem|sunamam|veremem|sağlayam",
  live: "gerçek zamanlı|güncel (?:bilgi|veri)|internete|anlık (?:bilgi|veri)",
  courtesy: "elbette|tabii(?: ki)?|tabi(?: ki)?|memnuniyetle|kesinlikle",
  handing: "i̇?şte|aşağıda|buyurun",
  text: "versiyon|sürüm|metn|metin|haber|makale|özet|çeviri|taslak|başlı[kğ]",
  edited:
    "yeniden yazıl|düzenlen|kısaltıl|gözden geçiril|çevrilmiş|iyileştiril|sadeleştiril|düzeltil|daha kısa|istediğiniz|talep ettiğiniz|paylaştığınız",
  wish: word("i̇?sterseniz|i̇?stersen|dilerseniz|dilersen|arzu ederseniz|i̇?htiyaç duyarsan|i̇?ster misin"),
  able: "(?:ebilir|abilir)im|(?:ey|ay)ım mı|yım|yeterli|ister misin|bana|memnuniyetle|haber ver",
  work: word(
    "kısalt|yeniden yaz|özetle|çevir|uyarla|daha (?:kısa|resm[iî]|sade)|başka bir versiyon|kısa (?:bir )?(?:versiyon|sürüm)|tonu|başlık|ara başlık|tablo|hashtag|infografik|sosyal medya|düzenle",
  ),
  did: "(?:yeniden (?:yazdım|düzenledim|yapılandırdım)|kısalttım|düzelttim|sadeleştirdim|düzenledim|çıkardım|korudum|özetledim)(?!\\p{L})",
  kept: "(?<!\\p{L})ton(?:u|unu)?(?!\\p{L})|tekrar(?:lar)|dil ?bilgisi|yazım|noktalama|cümle|edilgen|alıntı|üslu[bp]|okunabilir|akıcı|paragraf|özgün metn|metni",
  order:
    "(?:metni|haberi|makaleyi|yazıyı|paragrafı|bir (?:haber|makale|metin|yazı)).{0,60}(?:yeniden yaz|özetle|çevir|yaz|düzenle|kısalt)(?:ın|ınız|in|ar mısın|er misin)?[.:!]?$",
  terms:
    "(?:en fazla|yaklaşık|en az)? ?\\p{Nd}{2,4} (?:kelime|karakter|cümle|sözcük)|(?<!\\p{L})seo(?!\\p{L})|anahtar kelime|tekrar (?:etme|yok)|haber (?:diliyle|formatında|metni olarak)|üslu[bp]",
  replace: "değiştirin|değiştiriniz|doldurun|yerine .{0,40}(?:yazın|ekleyin)",
  others:
    "(?<!\\p{L})(?:kanun|yasa|sözleşme|röportaj|konuşma|mektu[bp]|iletişim|telefon|ofis|yarışma|öğrenci|ödül|roman|kitap|arayın|başvuru)",
  button: "yanıtı (?:yeniden|tekrar) oluştur|kodu kopyala|yanıtı kopyala",
};

const malay: Tongue = {
  machine: word(
    "sebagai (?:sebuah )?(?:model bahasa|(?:asisten|pembantu) (?:ai|virtual|maya)|ai(?!\\p{L})|kecerdasan buatan|kecerdasan artifisial)",
  ),
  unable: word("saya (?:tidak|tak|belum)(?: (?:bisa|dapat|boleh|memiliki|mempunyai|mampu))?"),
  live: "real[- ]?time|masa nyata|waktu nyata|informasi terkini|maklumat terkini|akses (?:ke )?internet|data terbaru",
  courtesy: "tentu(?: saja)?|baik(?:lah)?|sudah tentu|boleh|dengan senang hati|siap",
  handing: "berikut(?: ini)?(?: adalah| ialah)?|di bawah ini(?: adalah)?|ini (?:adalah|dia)",
  text: "versi|teks|artikel|berita|ringkasan|terjemahan|draf|judul|tajuk|naskah",
  edited:
    "ditulis ulang|ditulis semula|direvisi|diperbaiki|disunting|dipersingkat|diringkas|diterjemahkan|lebih (?:singkat|pendek|formal|ringkas)|sesuai permintaan|yang anda (?:minta|berikan|kirim)|(?:artikel|teks) anda",
  wish: word(
    "jika (?:anda )?(?:ingin|mau|perlu|mahu|berkenan|diperlukan)|kalau (?:anda )?(?:mau|ingin|perlu)|apakah anda (?:ingin|mau)|adakah anda (?:mahu|ingin)",
  ),
  able: word("saya|bilang saja"),
  work: word(
    "menulis ulang|meringkas|(?:mem|di)persingkat|menerjemahkan|menyesuaikan|menyunting|versi (?:yang )?(?:lebih )?(?:singkat|pendek|formal|lain|ringkas)|nada|(?:opsi |alternatif )?judul|tajuk|subjudul|tabel|jadual|infografis|hashtag|tagar|media sosial",
  ),
  did: word(
    "saya (?:telah|sudah) (?:menulis ulang|merapikan|mempersingkat|meringkas|memperbaiki|menyusun ulang|menyederhanakan|mengubah|menyunting|menghapus|menyusun semula|memendekkan)",
  ),
  kept: "(?<!\\p{L})nada|pengulangan|tata bahasa|ejaan|tanda baca|kalimat|ayat pasif|kutipan|petikan|gaya bahasa|keterbacaan|paragraf|perenggan|teks asli|struktur",
  order: word(
    "(?:buat(?:kan|lah)?|tulis(?:kan|lah)?|tulis ulang|ringkas(?:kan)?|terjemahkan|parafrase(?:kan)?|ubah(?:lah)?) (?:saya )?(?:sebuah |satu |teks |ulang )?.{0,16}(?:artikel|teks|berita|paragraf|caption|rilis|tulisan)",
  ),
  terms:
    "(?:maksimal|minimal|sekitar|dalam|kurang dari)? ?\\p{Nd}{2,4} (?:kata|karakter|kalimat|perkataan)|(?<!\\p{L})seo(?!\\p{L})|kata kunci|gaya bahasa|tanpa pengulangan|jangan (?:terlihat|seperti)|dengan (?:gaya|nada)",
  replace: word("ganti(?:kan|lah)?|isi(?:kan|lah)?"),
  others:
    "(?<!\\p{L})(?:undang|kontrak|wawancara|temu bual|pidato|surat|hubungi|telepon|kantor|pejabat|lomba|peserta|siswa|hadiah|pemenang|novel|buku|daftar|pendaftaran|syarat)",
  button:
    "(?:buat|hasilkan) ulang (?:respons|jawaban)|jana semula(?: respons)?|salin (?:kode|kod|jawaban)|berhenti membuat",
};

const french: Tongue = {
  machine: word(
    "en tant (?:que|qu') ?(?:grand )?(?:modèle (?:de langage|d'ia|linguistique)|ia(?!\\p{L})|intelligence artificielle|assistant (?:ia|virtuel))",
  ),
  unable: word("je (?:ne|n')|je n'ai"),
  live: "temps réel|informations? (?:actuelles?|à jour|récentes?)|accès à internet|données actuelles",
  courtesy: "bien sûr|certainement|d'accord|avec plaisir|absolument|parfait",
  handing: "voici|ci-dessous|vous trouverez ci-dessous",
  text: "version|texte|article|résumé|traduction|brouillon|titre|communiqué|dépêche|reformulation",
  edited:
    "réécrit|reformulé|corrigé|révisé|remanié|condensé|plus (?:courte?|formel|concis)|traduite?|que vous (?:avez|m'avez)|de votre|demandée?",
  wish: word("si (?:vous|tu) (?:le )?(?:souhait|voul|veux|désir|préfér)|souhaitez-vous|voulez-vous|veux-tu"),
  able: `${word("je (?:peux|pourrais|suis)|que j[e']|me demander")}|-moi(?!\\p{L})`,
  work: word(
    "réécri|reformul|raccourci|condens|abrég|tradui(?:re|se)|(?:autre|une) version|plus (?:court|formel|concis)|le ton|(?:un|des) (?:autres? )?titres?|chapô|intertitres?|tableau|hashtags|infographie|réseaux sociaux|adapter (?:le|ce) texte",
  ),
  did: word(
    "j'ai (?:\\p{L}{3,12}ment )?(?:restructuré|réécrit|reformulé|corrigé|raccourci|résumé|simplifié|supprimé|allégé|remanié|condensé|amélioré|fluidifié)",
  ),
  kept: "(?<!\\p{L})ton(?!\\p{L})|répétition|grammair|orthogra|ponctuation|phrases?|voix passive|citations|style|lisib|clarté|paragraphes|fluid|texte (?:d'origine|original)|sens (?:d'origine|original)|formulation",
  order: word(
    "(?:réécri[st]|réécrivez|rédige[zr]?|résume[zr]?|tradui[st]|traduisez|reformule[zr]?|écri[st]|écrivez|corrige[zr]?) (?:moi )?(?:le|la|ce|cet|cette|un|une|l') ?.{0,24}(?:texte|article|dépêche|paragraphe|communiqué|billet)",
  ),
  terms:
    "(?:maximum|moins de|environ|en|de) \\p{Nd}{2,4} (?:mots|signes|caractères|phrases)|(?<!\\p{L})seo(?!\\p{L})|mots?[- ]clés?|sans (?:répétition|répéter|que cela)|sur un ton|avec un ton|dans un style|comme une dépêche|sous forme de",
  replace: word("remplace[zr]?|complétez|insérez"),
  others:
    "(?<!\\p{L})(?:loi|contrat|entretien|interview|discours|lettre|contact\\p{L}{0,3}|téléphone|bureau|concours|élèves|exercice|prix|candidats?|roman|livre|accord|liste|appelez|sujet)(?!\\p{L})",
  button: "régénérer(?: la réponse)?|copier (?:le code|la réponse)|arrêter la génération",
};

const vietnamese: Tongue = {
  machine: word(
    "(?:là|với tư cách(?: là)?|vì (?:tôi )?là) (?:một )?(?:mô hình ngôn ngữ|trợ lý (?:ai|ảo)|ai(?!\\p{L})|trí tuệ nhân tạo|mô hình ai)",
  ),
  unable: word("tôi không (?:thể|có)"),
  live: "thời gian thực|thông tin (?:mới nhất|hiện tại|cập nhật)|internet|dữ liệu mới",
  courtesy: "chắc chắn(?: rồi)?|tất nhiên(?: rồi)?|được(?: rồi| chứ)?|vâng|dĩ nhiên|dạ",
  handing: "dưới đây là|đây là|sau đây là|bên dưới là",
  text: "bài (?:viết|báo|dịch)|văn bản|đoạn văn|bản (?:dịch|tóm tắt|viết lại|chỉnh sửa|tin|rút gọn|nháp)|phiên bản|tiêu đề",
  edited: "viết lại|chỉnh sửa|rút gọn|tóm tắt|bản dịch|ngắn (?:gọn )?hơn|bạn (?:đã )?(?:cung cấp|gửi|yêu cầu)|của bạn",
  wish: word("nếu (?:bạn|anh|chị|cần|muốn)|bạn (?:có )?muốn|bạn có cần"),
  able: word("tôi có thể|tôi sẽ|mình có thể|em có thể|muốn (?:tôi|mình)|cho (?:tôi|mình) biết"),
  work: word(
    "viết lại|rút gọn|tóm tắt|chỉnh sửa|bản (?:ngắn|dịch|rút gọn|tóm tắt)|phiên bản|giọng văn|(?:thêm |vài )?tiêu đề|lập bảng|bảng so sánh|thành bảng|hashtag|infographic|mạng xã hội|dịch (?:bài|đoạn|sang)",
  ),
  did: word(
    "tôi đã (?:viết lại|chỉnh sửa|rút gọn|tóm tắt|sắp xếp lại|sửa|biên tập|bỏ|loại bỏ|giữ nguyên|cấu trúc lại)",
  ),
  kept: "ngữ pháp|chính tả|dấu câu|câu văn|lặp|giọng văn|văn phong|trích dẫn|số liệu|bố cục|đoạn văn|dễ đọc|câu bị động|bản gốc|ý chính",
  order: word(
    "(?:hãy )?(?:viết lại|viết|tóm tắt|dịch|rút gọn|biên tập) (?:cho tôi |giúp tôi )?(?:một |đoạn |bản )?.{0,16}(?:bài|văn bản|tin|đoạn)",
  ),
  terms:
    "(?:tối đa|khoảng|không quá|dưới|trong)? ?\\p{Nd}{2,4} (?:từ|chữ|ký tự|câu)(?!\\p{L})|chuẩn seo|từ khóa|không (?:trùng lặp|lặp)|theo phong cách|giọng văn|dạng tin",
  replace: word("(?:hãy |vui lòng )?thay(?: thế)?|điền"),
  others:
    "luật|hợp đồng|phỏng vấn|phát biểu|bài diễn|bức thư|liên hệ|điện thoại|văn phòng|cuộc thi|thí sinh|học sinh|điểm[).]|của em|đề thi|đề bài|giải thưởng|tiểu thuyết|sách|nghị định|danh sách|hotline",
  button: "tạo lại (?:câu trả lời|phản hồi)|sao chép mã|dừng tạo",
};

/** Languages of Latin script beside English. */
export const latinTongues: readonly Tongue[] = [
  german,
  spanish,
  portuguese,
  italian,
  dutch,
  swedish,
  polish,
  turkish,
  malay,
  french,
  vietnamese,
];
