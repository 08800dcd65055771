/**
 * The most frequent function words of languages written in Latin letters, for telling English from the rest. A word that
 * stands in several lists counts for each of them, so it decides nothing by itself. `hmn` is Hmong, which Laos prints too.
 */
export const functionWords: Readonly<Record<string, string>> = {
  en: `a i the of and to in is that for it as was with be by on not he his but at are this have from or had an they which one you
were her all she there would their we him been has when who will more no if out so said what up its about into than them can
only other new some could time these two may then do first any my now such like our over man me even most made after also did
many before must through back years where much your way well down should because each just those people how too good very make
world still own see men work long get here between both life being under never day same another know while last might us great
old year off come since against go came right used take three against during without within upon until although however among
per does done having every those via whose yet ago says say told according including held government news read share print
more home contact search latest related view next previous
always almost around among another because began best big business called case change city children company countries country dead
development early east economic enough ever every family few find first five foreign four general give given go group growth health
held help high house however international law least left less life likely line little local low major market meeting member members
minister month months national near need north number official officials open order part party past place plan police political
power president price prices private problem project province public put rather region report reported rise rose school seen sent
services set seven several show side six small something south start state still support ten themselves thing third third today
together told too total toward trade under united use visit war water week weeks west whether white whole why win woman women work
workers working yesterday young me my son car per cent pays plus us suite came went let put`,
  fr: `le la les de des du et est un une dans que qui pour pas au aux sur ce cette ces il elle ils elles nous vous je tu on ne se
son sa ses leur leurs par avec sont été être avoir fait plus mais ou où comme tout tous toute sans sous entre après avant aussi
très bien même deux dont y lui ont peut était ainsi lors chez depuis pendant contre car donc alors encore
toujours autre autres notre votre quand cela ceux celle celui peu vers si a y as suis sommes sera seront serait fut furent
avait avaient ayant étant aucun aucune chaque quelque quelques plusieurs trop assez souvent jamais rien ensuite puis enfin
selon malgré sauf jusque voici voilà afin ainsi parce puisque lorsque tandis mon ma mes ton ta tes leur me te moi toi eux faire dire
voir savoir pouvoir doit doivent peuvent veut va vont vient font dit trouve commence deux trois quatre cinq dix mille an ans
année années jour jours mois semaine pays ville gouvernement ministre président premier première nouveau nouvelle nouveaux grand
grande petit homme hommes femme femmes enfants eau vie monde travail partie fois temps lieu cas prix lire accueil`,
  vi: `và của là có các một được cho trong không những này với người đã để khi cũng từ đến nhiều như về tại trên ra vào năm phải
thể làm theo hay sẽ đó việc nhất sau nếu rất bị lại còn đang nên mà thì bởi do họ tôi chúng ông bà anh tháng ngày giờ nước
chính hơn trước điều vẫn qua đây lên hai ba cùng giữa khu vực thủ tướng phủ bộ hội nghị tỉnh thành phố xã huyện
tin tức xem thêm bài viết hợp tác phát triển kinh tế quốc gia gia đình học sinh trường đường đất dân tộc mới lớn nhỏ cao thấp gạo
giá thị trường công ty nhiều ít mọi mỗi từng nhau đầu cuối trên dưới ngoài biết thấy nói làm đi về`,
  es: `el la los las de del y en que es un una por con para no se su sus al lo como más pero sus le ha este esta estos sí porque
entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra otros ese eso ante
ellos e esto mí antes algunos qué unos yo otro otras fue ser son está han había según así tras además mientras cada parte años año
dos tres gobierno presidente país mundo hoy ya solo sólo mismo hace puede pueden tiene tienen cómo aunque hacia`,
  pt: `o a os as de do da dos das e em no na nos nas que é um uma por com para não se seu sua ao aos à mais mas como foi ele ela
são também já pelo pela até isso entre era depois sem mesmo quando muito há ser está você ou sobre ainda ano anos dia pode tem têm foram quem onde porque nos lhe meu minha aqui que este esta esse essa num numa`,
  de: `der die das und ist in den von zu mit sich des auf für nicht ein eine einer einem einen dem als auch es an werden aus er
hat dass sie nach wird bei sind noch wie im zum zur über vor durch man aber nur oder war wurde haben kann mehr wenn ihre seine
um am bis unter gegen vom ihr ihren ihrem ihrer seinen seiner seinem keine keinen mein wir ich du ihm ihn uns euch was wer wo wann
warum dann damit dazu denn doch so schon sehr jetzt hier dort wieder immer noch nun etwa rund ab seit während zwischen ohne laut sowie
jedoch sondern weil ob müssen muss soll sollen sollte will wollen konnte könnte würde wurden waren gibt geht macht sagt sagte laut
jahr jahre jahren uhr prozent millionen menschen land viele alle anderen neue neuen ersten mehrere allem diese dieser dieses diesem
beim zwei drei`,
  it: `il lo la i gli le di del della dei delle e è in che un una per con non si da al alla nel nella sono come più ma anche dal
dalla ha questo questa ed o se tra suo sua stato essere ai sul sulla dopo anni gli cui chi quando perché così ancora essere stata stati hanno aveva fa fare due tre anche tutti tutto ogni nei negli dai agli alle verso senza già`,
  id: `yang dan di ini itu dengan untuk dari dalam tidak akan pada juga ke karena ada oleh sudah saja dapat telah adalah sebagai
lebih atau mereka kami kita saya anda bisa tersebut bahwa menjadi hari tahun agar serta para antara daftar agen`,
  nl: `de het een en van in is dat op te zijn met voor niet aan er om ook als maar door naar bij uit nog over werd heeft hij zij
wordt worden deze dit tot wel geen meer kan had was of maar hun haar we ik je jaar na twee ook omdat moet zou tegen onder tussen`,
  hmn: `thiab tsis yog nyob muaj rau lub tus cov hais tias ntawm kom peb koj lawv nws kuv los mus ua tau yuav ib ob lawm uas txog lossis
tib neeg hmoob teb chaws tsoom fwv txoj tej thaum vim nrog zoo`,
  tl: `ang ng mga sa na at ay ito siya sila kami tayo ako ikaw hindi may mayroon para kung nang pero dahil ngayon bansa taon isang
nito kanyang pamahalaan`,
};
