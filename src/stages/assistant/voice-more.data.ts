import type { VoiceSign, VoiceSignName } from "./voice.data.ts";

/** Languages whose signs are listed here, one dictionary each. */
export type MoreVoiceLanguage = "de" | "es" | "pt" | "it" | "id";

type Dictionary = Readonly<Partial<Record<VoiceSignName, VoiceSign["en"]>>>;

const words = (list: string): readonly string[] => list.split(" | ").map((phrase) => phrase.trim());

/** The same signs as in `voice.data.ts`, in languages that came later: what a sign weighs there, it weighs here. */
export const moreVoiceSigns: Readonly<Record<MoreVoiceLanguage, Dictionary>> = {
  de: {
    narrator: words("ich | mir | mich | mein\\p{L}{0,2}"),
    addressee: words(
      "du | dir | dich | dein\\p{L}{0,2} | ihnen | ihr(?:en?|em|er|es)? | möchten sie | wenn sie | falls sie",
    ),
    text: words(
      "text(?:e|es|s)? | artikels? | beitrags? | entwurfs? | zusammenfassung | übersetzung | pressemitteilung | meldung | nachrichtentext | überschrift(?:en)? | schlagzeilen? | titel | fassung | version(?:en)? | variante[n]? | bericht | bildunterschrift | antwort | kurzmeldung | inhalt | teaser",
    ),
    part: words(
      "absätze | absatz | sätze | satz | satzbau | zitate?n? | einleitung | einstieg | vorspann | schluss | rechtschreibung | grammatik | zeichensetzung | zahlen | namen | fakten | formulierung(?:en)? | wiederholungen | zwischenüberschriften",
    ),
    reference: words(
      "original(?:text|s)? | ausgangstext | quelltext | oben | unten | ihr(?:es|en|em)? (?:text|artikel|entwurf)\\p{L}{0,2} | dein(?:es|en|em)? (?:text|artikel|entwurf)\\p{L}{0,2} | bereitgestellten? | diese (?:version|fassung) | gesendet\\p{L}{0,2}",
    ),
    edit: words(
      "überarbeit\\p{L}{1,4} | umformulier\\p{L}{1,4} | umgeschrieben\\p{L}{0,2} | umschreib\\p{L}{1,3} | kürz\\p{L}{1,4} | gekürzt\\p{L}{0,2} | formulier\\p{L}{1,3} | anpass\\p{L}{1,3} | passe | angepasst\\p{L}{0,2} | übersetz\\p{L}{1,3} | zusammengefasst\\p{L}{0,2} | zusammenfass\\p{L}{1,2} | verbesser\\p{L}{1,3} | korrigier\\p{L}{1,3} | redigier\\p{L}{1,3} | optimier\\p{L}{1,3} | erstell\\p{L}{1,2} | schreib\\p{L}{1,2} | geschrieben\\p{L}{0,2} | ergänz\\p{L}{1,2} | gestrafft\\p{L}{0,2} | straff\\p{L}{1,2} | vereinfach\\p{L}{1,3} | geändert | beibehalten | gestrichen | umgestellt",
    ),
    quality: words(
      "lesbar\\p{L}{0,5} | ton | tonfall | flüssig\\p{L}{0,4} | lesefluss | stil | klar\\p{L}{0,4} | verständlich\\p{L}{0,4} | sachlich\\p{L}{0,4} | neutral\\p{L}{0,2} | kompakt\\p{L}{0,4} | formell\\p{L}{0,4} | kürzer\\p{L}{0,2} | länger\\p{L}{0,2} | länge | knapp\\p{L}{0,4} | prägnant\\p{L}{0,4} | nachrichtenstil | journalistisch\\p{L}{0,2} | wichtigsten? fakten | fokus | zielgruppe | leserschaft | kernaussagen? | lockerer\\p{L}{0,2} | ansprechend\\p{L}{0,4}",
    ),
    machine: words(
      "ki | mein wissensstand | ki-\\p{L}{2,20} | künstliche intelligenz | sprachmodell | assistent | trainingsdaten | echtzeit | internet | wissensstand | kenntnisstand | informationen | wissen | chatgpt | links | datei",
    ),
    inability: words(
      "kann (?:ich )?(?:leider )?(?:nicht|keine?n?) | nicht (?:möglich|in der lage) | habe (?:ich )?kein\\p{L}{0,2} | leider | entschuldigung | tut mir leid | keinen zugriff | nicht (?:helfen|erfüllen)",
    ),
    offer: words(
      "wenn (?:du|sie) (?:magst|möchtest|willst|möchten|wollen|wünschen) | falls (?:du|sie) | möchten sie | möchtest du | soll ich | sag (?:mir )?(?:einfach )?(?:bescheid|gerne) | sagen sie (?:mir )?(?:gerne? )?bescheid | lass(?:en)? (?:es )?(?:sie )?mich wissen | ich kann | gerne? | auf wunsch | bei bedarf | kann ich (?:dir|ihnen)",
    ),
    opening:
      "^(?:natürlich|gerne?|klar|selbstverständlich|sicher|verstanden|alles klar|entschuldigung|tut mir leid|leider|danke|okay|ok|perfekt)(?![\\p{L}])",
    here: words("hier ist | hier sind | hier eine? | hier der | nachfolgend | im folgenden | unten finden sie | anbei"),
    request: words(
      "bitte (?:prüf\\p{L}{1,3}|überprüf\\p{L}{1,3}|füg\\p{L}{1,3}|send\\p{L}{1,2}|ersetz\\p{L}{1,3}|ergänz\\p{L}{1,3}|gib|geben|kopier\\p{L}{1,3}) | vor der veröffentlichung | überprüfen sie | achten sie darauf",
    ),
    order: words(
      "wie gewünscht | wie (?:von ihnen|von dir) | ihre(?:r|n|m)? (?:anfrage|wunsch|vorgaben) | deine(?:r|n|m)? (?:anfrage|wunsch|vorgaben) | dieser anfrage",
    ),
    count: "\\d[\\d.]{0,5} (?:wörter|zeichen|sätze)(?![\\p{L}])|wortzahl",
    channel: words(
      "facebook | instagram | linkedin | social media | newsletter | seo | hashtags? | soziale medien | teaser | radio | print",
    ),
    user: words("der nutzer | die nutzerin | der user"),
    plan: words("ich (?:soll|muss|sollte|werde) | zuerst | lass mich | als nächstes"),
    option: "^\\W{0,3}(?:option|version|variante|vorschlag|titel) (?:\\d|[a-d])(?![\\p{L}])|vorschläge für",
    doubt: words(
      "fiktiv\\p{L}{0,2} | beispielhaft\\p{L}{0,2} | platzhalter | nicht (?:bekannt|angegeben|eindeutig) | stand",
    ),
    reported: words(
      "sagte | sagt | erklärte | laut | teilte | betonte | berichtete | berichtet | so der | so die | schrieb | minister\\p{L}{0,2} | polizei | behörden | herr | frau",
    ),
    office: words(
      "redaktion | kontakt | telefon | abonnieren | abonnement | büro | gesetz\\p{L}{0,2} | verordnung | vertrag | wir | uns | unser\\p{L}{0,2} | besuchen | anmelden | roman | buch | auflage | schüler | app | rezept | zutaten",
    ),
  },
  es: {
    narrator: words("yo | me | mi | mis | puedo | he | he \\p{L}{3,12}(?:ado|ido) | tengo | podría | espero | conmigo"),
    addressee: words(
      "tú | te | ti | tu | tus | usted | su solicitud | quieres | deseas | necesitas | desea que | prefieres | tienes | avísame | dime | hazme",
    ),
    text: words(
      "texto | artículos? | nota | noticia | borrador | resumen | traducción | titular(?:es)? | título | comunicado | contenido | redacción | versión | versiones | reportaje | publicación | respuesta | bajada | copete | guion",
    ),
    part: words(
      "párrafos? | frases? | oraciones | citas? | entrada | introducción | cierre | ortografía | gramática | puntuación | cifras | nombres | datos | repeticiones | subtítulos",
    ),
    reference: words(
      "original | texto (?:original|proporcionado|anterior) | arriba | abajo | a continuación | que (?:me )?(?:has|ha|has) (?:enviado|compartido|proporcionado|dado) | esta versión | tu (?:texto|artículo|borrador) | su (?:texto|artículo|borrador)",
    ),
    edit: words(
      "reescri\\p{L}{1,5} | reformul\\p{L}{1,4} | corr(?:egir|ij|egid)\\p{L}{0,4} | redact\\p{L}{1,4} | resum\\p{L}{1,4} | traduc\\p{L}{1,4} | acort\\p{L}{1,4} | adapt\\p{L}{1,4} | ajust\\p{L}{1,4} | mejor(?:ad[oa]s?|ar|a|e) | editad\\p{L}{1,2} | revisad\\p{L}{1,2} | amplia\\p{L}{0,3} | simplific\\p{L}{1,4} | prepar\\p{L}{1,3} | agreg\\p{L}{1,4} | cambi(?:e|ar|é) | escrib\\p{L}{1,4} | escrit\\p{L}{1,2} | conserv\\p{L}{1,4} | mantien\\p{L}{1,2} | haga | hiciera",
    ),
    quality: words(
      "claridad | fluidez | tono | estilo | legib\\p{L}{1,7} | coherencia | formal | informal | breve | corto | corta | conciso | concisa | atractivo | periodístico | lectura | datos clave | puntos clave | neutral | extensión | profesional | natural",
    ),
    machine: words(
      "ia | inteligencia artificial | modelo de lenguaje | modelo | asistente | entrenamiento | tiempo real | internet | conocimientos? | actualización | enlaces | archivo | chatgpt",
    ),
    inability: words(
      "no puedo | no tengo | no me es posible | lo siento | lamento | disculpa | disculpe | no (?:es|fue) posible | no estoy",
    ),
    offer: words(
      "si (?:quieres|deseas|lo deseas|necesitas|prefieres|gustas) | ¿?(?:quieres|te gustaría|deseas|prefieres|desea|le gustaría) | puedo | podría | avísame | dime | hazme saber | no dudes | espero que",
    ),
    opening:
      "^\\W{0,2}(?:claro|por supuesto|desde luego|perfecto|entendido|de acuerdo|lo siento|disculpa|gracias|con gusto|muy bien|aquí tienes)(?![\\p{L}])",
    here: words(
      "aquí (?:tienes|está|están|tiene|te) | a continuación | te (?:presento|dejo|comparto) | esta es | este es",
    ),
    request: words(
      "por favor | verifica\\p{L}{0,2} | verifique | asegúrate | antes de publicar | reempla\\p{L}{1,4} | sustitu\\p{L}{1,4} | comparte | pega | proporciona\\p{L}{0,3}",
    ),
    order: words(
      "como (?:pediste|solicitaste|me pediste) | tu (?:solicitud|petición) | esa solicitud | su solicitud | tus necesidades",
    ),
    count: "\\d[\\d.]{0,5} (?:palabras|caracteres)(?![\\p{L}])",
    channel: words(
      "facebook | instagram | linkedin | redes sociales | boletín | seo | hashtags? | whatsapp | alternativo",
    ),
    user: words("el usuario | la usuaria"),
    plan: words("debo | voy a | necesito | primero"),
    option: "^\\W{0,3}(?:opción|versión|variante|propuesta|título) (?:\\d|[a-d])(?![\\p{L}])|titulares alternativos",
    doubt: words(
      "fictici\\p{L}{1,2} | ejemplo | ilustrativ\\p{L}{1,2} | no se especifica | hasta (?:\\p{L}{4,10} de )?\\d{4}",
    ),
    reported: words(
      "dijo | dice | según | afirmó | explicó | anunció | señaló | indicó | declaró | ministr\\p{L}{1,2} | policía | autoridades | vecinos",
    ),
    office: words(
      "contacto | teléfono | oficina | ley | decreto | suscríbete | suscribirse | nuestr\\p{L}{1,2} | nosotros | lectores | visita | regístrate | libro | novela | edición | alumnos | receta | ingredientes",
    ),
  },
  pt: {
    narrator: words("eu | me | meu | minha | posso | tenho | poderia | espero | comigo"),
    addressee: words(
      "você | vocês | te | seu (?:texto|pedido|artigo) | sua (?:solicitação|mensagem) | gostaria que | quiser | deseja que | precisar | prefere",
    ),
    text: words(
      "texto | artigos? | matéria | notícia | rascunho | resumo | tradução | manchetes? | títulos? | comunicado | conteúdo | redação | versão | versões | reportagem | publicação | resposta | legenda | roteiro",
    ),
    part: words(
      "parágrafos? | frases? | citações | introdução | abertura | ortografia | gramática | pontuação | números | nomes | informações | repetições | dados",
    ),
    reference: words(
      "original | texto (?:original|fornecido) | acima | abaixo | que você (?:enviou|forneceu|compartilhou|pediu) | esta versão | seu (?:texto|artigo)",
    ),
    edit: words(
      "reescr\\p{L}{1,6} | reformul\\p{L}{1,4} | corrig\\p{L}{1,4} | redig\\p{L}{1,4} | resum(?:ir|id[oa]|i) | traduz\\p{L}{1,4} | encurt\\p{L}{1,4} | adapt\\p{L}{1,4} | ajust\\p{L}{1,4} | melhor(?:ad[oa]|ar|a) | edit\\p{L}{1,4} | revis\\p{L}{1,4} | ampli\\p{L}{1,4} | simplific\\p{L}{1,4} | prepar\\p{L}{1,3} | fizesse | faça | criar | escrev\\p{L}{1,4} | escrit\\p{L}{1,2} | mantém | mantive | corrigi | altere",
    ),
    quality: words(
      "clareza | fluidez | tom | estilo | leitura | legib\\p{L}{1,7} | coerência | formal | informal | curt[oa] | breve | concis[oa] | atraente | jornalístico | neutro | principais | envolvente | natural",
    ),
    machine: words(
      "ia | inteligência artificial | modelo de linguagem | modelo | assistente | treinamento | tempo real | internet | conhecimento | atualização | links | arquivo | chatgpt",
    ),
    inability: words("não (?:posso|tenho|consigo|é possível|estou) | desculpe | lamento | sinto muito | infelizmente"),
    offer: words(
      "se (?:quiser|desejar|precisar|preferir) | gostaria que | quer que | deseja que | posso | poderia | me avise | avise-me | é só | fique à vontade | espero que",
    ),
    opening:
      "^(?:claro|com certeza|certamente|perfeito|entendi|desculpe|obrigado|lamento|sinto muito|ótimo|pois não)(?![\\p{L}])",
    here: words("aqui está | aqui estão | segue abaixo | segue | abaixo (?:está|segue) | a seguir | esta é"),
    request: words("por favor | verifique | certifique-se | antes de publicar | substitua | cole | envie | forneça"),
    order: words("como (?:solicitado|você pediu) | seu pedido | esse pedido | sua solicitação | conforme solicitado"),
    count: "\\d[\\d.]{0,5} (?:palavras|caracteres)(?![\\p{L}])",
    channel: words("facebook | instagram | linkedin | redes sociais | newsletter | seo | hashtags? | whatsapp"),
    user: words("o usuário | a usuária | o utilizador"),
    plan: words("preciso | devo | vou | primeiro"),
    option: "^\\W{0,3}(?:opção|versão|variante|proposta|título) (?:\\d|[a-d])(?![\\p{L}])",
    doubt: words(
      "fictíci\\p{L}{1,2} | exemplo | ilustrativ\\p{L}{1,2} | não (?:especificad\\p{L}{1,2}|informad\\p{L}{1,2})",
    ),
    reported: words(
      "disse | diz | segundo | afirmou | explicou | anunciou | declarou | informou | ministr\\p{L}{1,2} | polícia | autoridades | moradores",
    ),
    office: words(
      "contato | telefone | escritório | lei | decreto | assine | nossa | nosso | nós | leitores | visite | inscreva-se | livro | romance | edição | alunos | receita | ingredientes | participar",
    ),
  },
  it: {
    narrator: words("io | mi | mio | mia | posso | ho | potrei | spero | dirmi"),
    addressee: words(
      "tu | ti | te | tuo | tua | suo testo | vuoi | vuole che | desideri | preferisci | hai | fammi | dimmi",
    ),
    text: words(
      "testo | articol[oi] | bozza | riassunto | sintesi | traduzione | titol[oi] | comunicato | contenuto | notizia | versione | versioni | pezzo | risposta | didascalia | lancio",
    ),
    part: words(
      "paragraf[oi] | frasi | frase | citazion[ei] | introduzione | attacco | ortografia | grammatica | punteggiatura | cifre | nomi | dati | ripetizioni",
    ),
    reference: words(
      "originale | testo (?:originale|fornito) | sopra | sotto | di seguito | che (?:mi )?hai (?:inviato|fornito|condiviso|chiesto) | questa versione | tuo (?:testo|articolo)",
    ),
    edit: words(
      "riscri\\p{L}{1,5} | riformul\\p{L}{1,4} | corregg\\p{L}{1,4} | corrett[oaie] | riassu\\p{L}{1,5} | tradu\\p{L}{1,5} | accorci\\p{L}{1,4} | adatt\\p{L}{1,4} | modific\\p{L}{1,4} | miglior(?:at[oa]|are|i) | revision\\p{L}{1,4} | rivist[oa] | ampli\\p{L}{1,4} | semplific\\p{L}{1,4} | preparare | prepari | scriv\\p{L}{1,3} | scritt[oa] | mantien\\p{L}{1,3} | rielabor\\p{L}{1,4}",
    ),
    quality: words(
      "chiarezza | scorrevol\\p{L}{1,5} | tono | stile | leggib\\p{L}{1,6} | formale | informale | breve | conciso | concisa | accattivante | giornalistico | lettura | lunghezza | neutro | punti chiave | coerenza",
    ),
    machine: words(
      "ia | ai | intelligenza artificiale | modello linguistico | modello di linguaggio | modello | assistente | addestramento | tempo reale | internet | conoscenz[ae] | informazioni aggiornate | aggiornamento | link | file | chatgpt",
    ),
    inability: words("non (?:posso|ho|sono in grado|riesco|è possibile) | mi dispiace | spiacente | purtroppo | scusa"),
    offer: words(
      "se (?:vuoi|desideri|preferisci|vuole|ti serve) | vuoi che | desideri che | posso | potrei | fammi sapere | dimmi | spero che | non esitare",
    ),
    opening:
      "^(?:certo|certamente|certo che sì|perfetto|capito|d'accordo|mi dispiace|grazie|volentieri|va bene|assolutamente)(?![\\p{L}])",
    here: words("ecco | di seguito | qui (?:trovi|sotto) | questa è"),
    request: words(
      "per favore | verifica | verifichi | assicurati | prima (?:di pubblicare|della pubblicazione) | sostituisci | incolla | fornisci",
    ),
    order: words("come (?:richiesto|hai chiesto) | tua richiesta | questa richiesta | tue esigenze"),
    count: "\\d[\\d.]{0,5} (?:parole|caratteri)(?![\\p{L}])",
    channel: words("facebook | instagram | linkedin | social | social media | newsletter | seo | hashtag"),
    user: words("l'utente"),
    plan: words("devo | dovrei | per prima cosa | prima"),
    option: "^\\W{0,3}(?:opzione|versione|variante|proposta|titolo) (?:\\d|[a-d])(?![\\p{L}])",
    doubt: words("fittizi\\p{L}{0,2} | esempio | illustrativ\\p{L}{1,2} | non specificat\\p{L}{1,2}"),
    reported: words(
      "ha (?:detto|dichiarato|spiegato|annunciato|affermato) | secondo | dice | ministr\\p{L}{1,2} | polizia | autorità | residenti",
    ),
    office: words(
      "contatti | telefono | ufficio | legge | decreto | iscriviti | abbonati | nostr\\p{L}{1,2} | noi | lettori | redazione | visita | libro | romanzo | edizione | studenti | ricetta | ingredienti",
    ),
  },
  id: {
    narrator: words("saya | aku | kami bisa bantu | izinkan saya"),
    addressee: words("anda | kamu | bapak/ibu | milik anda"),
    text: words(
      "artikel | teks | berita | draf | ringkasan | rangkuman | terjemahan | judul | siaran pers | konten | tulisan | naskah | versi | paragraf ini | jawaban | keterangan foto | isi",
    ),
    part: words(
      "paragraf | kalimat | kutipan | pembuka | penutup | ejaan | tata bahasa | tanda baca | angka | nama | data | pengulangan | poin",
    ),
    reference: words(
      "asli | teks asli | di atas | di bawah ini | berikut | yang anda (?:berikan|kirim|minta|bagikan) | versi ini | teks anda | artikel anda",
    ),
    edit: words(
      "ditulis ulang | menulis ulang | tulis ulang | diperbaiki | memperbaiki | perbaikan | diringkas | meringkas | dipersingkat | mempersingkat | diterjemahkan | menerjemahkan | disunting | menyunting | diedit | mengedit | menyesuaikan | disesuaikan | penyesuaian | sesuaikan | mengubah | diubah | membuat(?:kan)? | buatkan | menambahkan | ditambahkan | mempertahankan | disederhanakan | menyusun | menuliskan | parafrase | direvisi | revisi | dihapus",
    ),
    quality: words(
      "gaya bahasa | nada | gaya | alur | ringkas | singkat | lebih (?:singkat|formal|santai|menarik|jelas|mudah) | mudah dibaca | mudah dipahami | formal | santai | jurnalistik | kejelasan | menarik | fakta utama | poin penting | netral | mengalir",
    ),
    machine: words(
      "ai | kecerdasan buatan | model bahasa | asisten | data pelatihan | waktu nyata | internet | pengetahuan | terkini | pembaruan | tautan | berkas | chatgpt | real-time",
    ),
    inability: words("tidak (?:dapat|bisa|memiliki|mampu|punya) | maaf | mohon maaf | sayangnya | belum bisa"),
    offer: words(
      "apakah anda ingin | apakah kamu ingin | jika (?:anda|kamu|ada|mau|perlu|ingin|diperlukan) | kalau (?:anda|kamu|mau|perlu) | beri ?tahu saya | silakan | saya (?:bisa|dapat|akan|juga) | semoga | ingin saya | mau saya",
    ),
    opening:
      "^(?:tentu|tentu saja|baik|baiklah|siap|oke|maaf|mohon maaf|terima kasih|dengan senang hati|pasti)(?![\\p{L}])",
    here: words("berikut (?:adalah|ini|hasil) | berikut | ini adalah | di bawah ini"),
    request: words(
      "mohon (?:periksa|cek|kirim|berikan|verifikasi) | silakan (?:periksa|ganti|kirim|tempel|salin) | pastikan | sebelum (?:dipublikasikan|diterbitkan|tayang) | ganti",
    ),
    order: words("sesuai (?:permintaan|yang anda minta|kebutuhan) | permintaan (?:anda|tersebut|ini) | kebutuhan anda"),
    count: "\\d[\\d.]{0,5} (?:kata|karakter)(?![\\p{L}])|jumlah kata",
    channel: words("facebook | instagram | linkedin | media sosial | whatsapp | seo | tagar | caption"),
    user: words("pengguna"),
    plan: words("saya (?:perlu|harus|akan) | pertama | selanjutnya"),
    option: "^\\W{0,3}(?:opsi|versi|pilihan|alternatif|judul) (?:\\d|[a-d])(?![\\p{L}])|alternatif judul",
    doubt: words("fiktif | contoh | ilustrasi | tidak disebutkan | mungkin berbeda | hanya sampai"),
    reported: words(
      "kata | ujar | menurut | mengatakan | menyebut | jelas | tegas | ungkap | tutur | menteri | polisi | warga | bapak | ibu",
    ),
    office: words(
      "hubungi | telepon | kantor | undang-undang | pasal | peraturan | berlangganan | kami | pembaca | kunjungi | daftar | buku | novel | edisi | siswa | resep | bahan",
    ),
  },
};

/** The smallest words of each language, English too; the one with most of them in a text is believed to be its language. */
export const smallWords: Readonly<Record<MoreVoiceLanguage | "en" | "fr", string>> = {
  en: "the of and to in is that for it with as was on are this you i be have not by your or from if can here at would",
  fr: "le la les des une vous je est du au pour dans sur avec votre voici et de que cette pas un en ce plus souhaitez l'article qu'il l d j n",
  de: "der die das und ist nicht ein eine einen ich sie wenn du mit für auf den dem des im von zu hier kann falls oder noch wie als habe diese dieser dieses soll sind bei ihre ihren über",
  es: "el los las un una que en del y es por para con no lo su si aquí puedo tu te más esta este como se al claro tienes quieres gustaría qué versión siento",
  pt: "o os as um uma que em do da dos no na não por para com se seu sua você aqui posso mais esta este como ao é está segue gostaria desculpe mas versão claro eu",
  it: "il lo gli un una che di del della in per con non si è ecco posso più questa questo come al se vuoi mi ho sono dell'articolo l'articolo certo ai alla una fammi",
  id: "yang dan di ini itu untuk dengan tidak saya anda adalah dari pada ke dalam akan jika berikut sudah lebih bisa dapat versi atau ada sebagai hanya sampai mau tentu maaf apakah ingin",
};
