/** UTF-16 units of the longest line of an offer. */
const longest = 160;
/** A look that spares nearly all lines the rest. */
const offering =
  /subscri|already|free|complimentary|reading|abonn|réservé|weiterlesen|suscriptor|leyendo|assinante|lendo|leggere|ສະໝັກ|ສະມາຊິກ|ຟຣີ|สมาชิก|đọc tiếp/i;

const english = [
  "you(?:[’']ve| have)(?: now)? (?:reached|hit|used(?: up)?)(?: (?:your|the|all(?: of)?|limit|monthly|of|\\p{Nd}{1,3})){0,7} (?:free|complimentary) (?:articles?|stories)(?: (?:for )?this (?:month|week))?",
  "(?:are you )?already (?:a |an )?(?:subscriber|subscribed|member)\\?(?: (?:log|sign) in(?: here)?)?",
  "(?:please )?(?:subscribe|sign up|register|log in|sign in)(?: now| today)? to (?:continue|keep) reading(?: (?:this|the) (?:article|story))?",
  "(?:to )?(?:continue|keep) reading(?: (?:this|the) (?:article|story))?(?:,? (?:please )?(?:subscribe|sign up|register|log in|sign in)| (?:with|for) (?:a|an|your) [^.\\n]{0,40}(?:subscription|membership|trial))(?: now| today)?",
];
const others = [
  "(?:la suite de )?(?:cet article|l[’']article) est réservée? (?:aux|à nos) abonné[^.\\n]{0,30}|il vous reste \\p{Nd}{1,3} ?% (?:de cet article )?à lire[^\\n]{0,60}|déjà abonné(?:e|\\(e\\))? ?\\?(?: (?:se connecter|connectez-vous))?",
  "(?:jetzt )?weiterlesen mit [^.\\n]{2,40}|(?:sie sind )?bereits (?:abonnent(?:in)?|abonniert|kunde)\\?(?: (?:hier )?(?:anmelden|einloggen))?",
  "(?:suscríbete|suscríbase|regístrate) para (?:seguir|continuar) leyendo|¿?ya eres suscriptora?\\?(?: inicia sesión)?",
  "(?:assine|cadastre-se) para continuar lendo|já é assinante\\?(?: (?:faça login|entre))?|(?:abbonati|accedi) per continuare a leggere|sei già abbonato\\?(?: accedi)?",
  "ສະໝັກ(?:ສະມາຊິກ)?ເພື່ອອ່ານຕໍ່|ເປັນສະມາຊິກແລ້ວ(?:ບໍ)?\\s?\\??(?: ?ເຂົ້າສູ່ລະບົບ)?|(?:ທ່ານ)?ອ່ານຟຣີຄົບ\\s?\\p{Nd}{1,3}\\s?ບົດແລ້ວ",
  "สมัครสมาชิกเพื่ออ่านต่อ|เป็นสมาชิกอยู่แล้ว\\s?\\??(?: ?เข้าสู่ระบบ)?|đăng ký để đọc tiếp",
];
const offer = new RegExp(`^(?:${[...english, ...others].join("|")})[.!…]?$`, "iu");

/** Whether a whole line stops the reader until he subscribes: `You’ve used all of your free stories`, `Already a member? Sign in`. */
export function isReadingOffer(text: string): boolean {
  return text.length <= longest && offering.test(text) && offer.test(text);
}
