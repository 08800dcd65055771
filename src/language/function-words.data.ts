/**
 * The most frequent function words of languages written in Latin letters, for telling English from the rest. A word that
 * stands in several lists counts for each of them, so it decides nothing by itself.
 */
export const functionWords: Readonly<Record<string, string>> = {
  en: `a i the of and to in is that for it as was with be by on not he his but at are this have from or had an they which one you
were her all she there would their we him been has when who will more no if out so said what up its about into than them can
only other new some could time these two may then do first any my now such like our over man me even most made after also did
many before must through back years where much your way well down should because each just those people how too good very make
world still own see men work long get here between both life being under never day same another know while last might us great
old year off come since against go came right used take three against during without within upon until although however among
per does done having every those via whose yet ago says say told according including held government news read share print
more home contact search latest related view next previous`,
  fr: `le la les de des du et est un une dans que qui pour pas au aux sur ce cette ces il elle ils elles nous vous je tu on ne se
son sa ses leur leurs par avec sont été être avoir fait plus mais ou où comme tout tous toute sans sous entre après avant aussi
très bien même deux dont y lui ont peut était ainsi lors chez depuis pendant contre car donc alors encore
toujours autre autres notre votre quand cela ceux celle celui peu vers si`,
  vi: `và của là có các một được cho trong không những này với người đã để khi cũng từ đến nhiều như về tại trên ra vào năm phải
thể làm theo hay sẽ đó việc nhất sau nếu rất bị lại còn đang nên mà thì bởi do họ tôi chúng ông bà anh tháng ngày giờ nước
chính hơn trước điều vẫn qua đây lên hai ba cùng giữa khu vực`,
  es: `el la los las de del y en que es un una por con para no se su sus al lo como más pero sus le ha este esta estos sí porque
entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra otros ese eso ante
ellos e esto mí antes algunos qué unos yo otro otras fue ser son está`,
  pt: `o a os as de do da dos das e em no na nos nas que é um uma por com para não se seu sua ao aos à mais mas como foi ele ela
são também já pelo pela até isso entre era depois sem mesmo quando muito há ser está você ou`,
  de: `der die das und ist in den von zu mit sich des auf für nicht ein eine einer einem einen dem als auch es an werden aus er
hat dass sie nach wird bei sind noch wie im zum zur über vor durch man aber nur oder war wurde haben kann mehr wenn ihre seine
um am bis unter gegen vom`,
  it: `il lo la i gli le di del della dei delle e è in che un una per con non si da al alla nel nella sono come più ma anche dal
dalla ha questo questa ed o se tra suo sua stato essere ai sul sulla dopo anni`,
  id: `yang dan di ini itu dengan untuk dari dalam tidak akan pada juga ke karena ada oleh sudah saja dapat telah adalah sebagai
lebih atau mereka kami kita saya anda bisa tersebut bahwa menjadi hari tahun agar serta para antara daftar agen`,
  nl: `de het een en van in is dat op te zijn met voor niet aan er om ook als maar door naar bij uit nog over werd heeft hij zij
wordt worden deze dit tot wel geen meer kan`,
};
