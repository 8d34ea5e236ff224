/**
 * Help words: what people ask about, in whole questions or in one word, that is neither a place nor a carrier: what is
 * left, topping up, a hotspot, the words around them. Who types nothing else is helped on; what is typed beside them and
 * is none of them is taken for a name. They are known in all languages at once, because a reader may type in any. Words
 * of the interface are help words by themselves. In writing without spaces a run is cut into them; a hyphen joins what
 * people write as one word or as two.
 */
import { messagesIn } from '@/text/texts'
import { type Language, languageCodes } from '@/translation/languages'
import { nameKey } from './fold'
import { isStopWord } from './stop-words'
import { isTypoOf } from './typo-tolerance'

const written: Record<Language, string> = {
  en: `enquiry enquire inquiry inquire cancel auto automatic automatically renewal contact customer customers disable enabled personal-hotspot mobile-hotspot able ago almost amounts answer around ask asking away back bad become began begin bit both bring
    broken came cause change changed changing chat close come comes computer consume copy correct credit-left daily dashboard decrease
    device devices display dollar dollars door down drop each easily easy either else's empty ends entering every everything explain
    face fails failed fall fill finding fine form friend friends front gave gone guide half happen happened happens hard hear hi
    hide high hit hold hope idea important included inform information inside instead kind knows laptop laptops large laws lead
    learn least length letter lets light little load loading look-up low main mean means meant might mine miss missing mode
    moment move mr names near nearly neither night nobody normal note noted ok once onto opened order others paid pc per-day
    perhaps please-help possible power press quite ran reached ready reason receive received recent recover remember
    remove required respond running sent seems several shall she'd side simple simply single slowly small somewhere sorry
    stand state stays stopped stuck such suddenly switch tariffs task tether tethered that'd though thought through tip top
    tourist tourists transfer trouble true turned type types unable understand using usually various very visit visiting visitor
    went whatever wherever whichever willing wish wondering works yesterday you're you've zero
    about abroad account activate activated add airport airtime alert all allowance allowances also always am amount android
    another any anyone anything app apps apn apple available be because been before best bill billing bills bonus browsing
    bundle bundles but buy buying call calling calls can't cannot cant card cards carrier carriers cell cellular charge
    charged cheap check checked checking checks code codes connect connected connection consumed consumption contract cost
    costs could country credit credits current currently cut data day days dead deal delete did didn't didnt dial dialing
    dialling does doesn't doesnt doing don't dont download e-sim eat else email emergency empty enable english enough esims
    euro euros ever exactly exceed exhausted expiration expire expired expires expiry extend extra far fast fee find finish
    finished first fix found free full get gets getting gig gigabyte gigabytes gigas gigs give given go going gone good
    got had has have haven't having hello help helpline her here hi his holiday home hot-spot hotspot hotspots hotline hour
    hours how's if i'd i'll i'm ive i've install installed internet iphone is isn't it's its just keep know last later
    least leave left leftover less let like limit limits line live local lock locked log login long look looking lost lot
    low lte made make makes many mb measure megabyte megabytes menu message messages messaging meter mifi minute minutes
    mobile-data money month monthly more most much must mvno name need needed needs network never new next no not nothing
    now number numbers off offer offers offline ok old online only open operator operators option options other our out
    over own package packages part pass pay payg paying payment people per phone phones pin place plan plans please plus
    postpaid prepaid pre-paid previous price prices problem profile provider puk purchase purchased qr question quick quickest
    quickly quota reach read really recharge recharging recharges refill reload remain remainder remaining remains renew
    reset rest result right roam roaming router run running runs said same save say screen search see seeing seen send
    service set settings setup share shared sharing she shop short should show shows sign signal similar since site slow
    slowed slower sms so some someone something soon speed spend spent spot start started status step steps still stop store
    support supposed sure tablet take talk-time talktime tariff tell text texting texts than thank thanks that that's the
    their them then there these they thing things think this those throttled throttle throttling time times to today told
    too top-up top-ups topup topups topping-up total track transfer travel traveler traveling traveller travellers
    travelling trip try trying turn turned under unit units unknown unlimited unlock until up usage use used useful user
    uses using usim ussd valid validity verify via view voice voucher wait want wants was watch way ways we website week
    weeks well were what's when whether while who whole whose why wifi wi-fi will with within without wont won't word work
    worked working works worth would wrong year yes yet you your yours`,
  es: `llamo marque envio escribo llamamos mando aprieto tecleo teclear pulsar pulso hotspot-personal zona-personal punto-de-acceso punto-de-acceso-personal ademas ademas alla alli ano anos antes apenas ayer ayudan ayudar bajo bien cada cambio cargar casi cerca
    claro-que comida como comparto compro conecta conectado conecto con-que contratar contrate corto cosa cosas cual cuales
    cualquier cuidado dan dar das debe debo deben dejo del-movil dentro despues dispositivo disfrutar doy durante
    empresa empieza encender entonces entre enterarme entero envio estado estando estaba extra facil favor fijarme final gente gran grande
    gustaria hablo igual importa indica intento ido junto juntos largo lejos lento lista listo llamadas luego lugar maximo
    mayor medio mejor menos mensual mientras minimo minuto minutos momento mostrarme mucha muchos mundo nada nadie necesario
    noche nombre nuevo nueva opcion opciones ordenador paga pasar pasa pasado pc persona personas pierdo poco pocos portatil posible
    primero principal propio pronto puedo pues quedarme quedarse quise recibir recibo reciente rato recuperar resolver romper salio salir sea seguir segun
    semana semanal servir solamente sola suele supe tablet tal tampoco tanto tarde terminar termino tipo tras ultimo ultima
    unico usando usarlo usa usas usamos util vender veces ver-cuanto vale-la vivo volver vuelvo
    abierto abrir acaba acabar acabo acaban acabaron acabado activar actual agota agotado agotados agregar ahora al alguien algun
    algo anadir aparato aplicacion app aqui asi atencion aun averiguar ayuda barato bono bonos buscar caduca caducidad cambiar
    cantidad celular celulares checar chip cliente cobran cobra codigo codigos coger comprar compra comprobar compania
    companias compartir compartido conectar conexion conocer consulta consultar consulto consultas consumido consumo
    consumi contrato coste costo costos credito cuando cuanta cuantas cuantos cuenta cuesta cuestan dato datos deja dejar
    desde dia dias dice dime dinero disponible disponibles donde dura e-sim ella ellos email emergencia encontrar encuentro
    entrar enviar eran eres error esa ese eso esta estan estas este esto estoy eres existe extranjero factura falta faltan
    faq fecha fin forma formas funciona funcionan fuera gasta gastado gastados gaste gasto gastos giga gigabyte gigabytes
    gigas gracias gratis gratuito gratuita gratuitos ha haber habla hablar hace hacen hacer hacerlo hago han hasta he hola
    hora horas hotspot hoy id ilimitado ilimitados informacion instalar internet ir iphone lento limite linea lineas llama
    llamada llamadas llamar llego llega mal mandar manera maneras marcar marco mas me mega megabytes megas mensaje mensajes
    mes mia mio mirar mis mismo modo mostrar movil moviles mucho muestra muy necesito necesita ni ninguna ninguno no
    nos nuestro numero numeros nunca o obtener oferta operador operadora operadoras otra otro paga pagar pago pais paises
    paquete paquetes para pasa pasos pedir pero plan planes poder podemos podria pongo por porque pospago postpago
    precio precios pregunta preguntar prepago prepagada problema puede pueden puedes punto-de-acceso punto que queda quedan
    quedaba quedado quedaron quedo quien quiero quiere quisiera rapida rapido realizar recarga recargar recargo recargas
    red redes registrar respuesta restante restantes resta restan resto revisar reviso roaming saber sabe sabes saca sacar
    saldo saldos se segun senal ser servicio si sigue sim sin sirve sms sobra sobran sobre solo son soy su sube subir
    sus tambien tarifa tarjeta tarjetas te telefonia telefonica-movil telefono telefonos tener tenemos tengo tenia tethering texto ti
    tiempo tienda tiene tienen tienes todavia todo todos tu turista turistas un una unos usado usados usar uso uso utilizar
    ussd va vale valido validez vas ve veces vemos vence vencimiento veo ver verifica verificar verifico verlo vez viaje viajar
    viajero viajeros viajo vigencia vista voy web wifi y ya yo zona-wifi anclaje-a-red`,
  fr: `partage-de-connexion point-d-acces-personnel point-d-acces-mobile acheter aide-moi ainsi ajout alerte annee appareil apparait attendre aujourd aujourd-hui
    auprès-de auquel autant avez ayant beaucoup besoin bas bon bonne bloque brancher cas celle celui certains chaque choses clair
    client clients commande comme commencer comment-faire compris comprendre concernant consommer consomme consulte cote couper courant
    debit debut dehors derniers dessus deux devant devoir dit donc dont durer eau effet effectuer egalement eteint euh exact facile
    facon faudrait fermer fonction fort gens grand hier idee important impossible indiquer informer instant internet-mobile
    jamais jour-meme juste laisser lance lequel loin longtemps mal manquer matin maximum meme mensuel minute minutes mode moins moment
    mot mots navigation normal nom ordinateur ordi oui ouvert panne par parler part partir passer pensez personne personnes petit peu
    pouvoir premier prendre pres presque probleme prochain propose proposer quoi-faire recevoir recu redemarrer rendre repondre
    reprendre rester resultat retour s-il-vous-plait savoir-combien semaine sera serait seul seulement simple soir sortir souvent
    suffit tablette tant tard tel temps-reel terminer touriste touristes trop une-fois usage utile valeur vers vie vite vraiment
    abonnement abord acces acheter achat activer actuel actuellement afficher aide aider ai ajouter aller alors ami appel
    appeler appels appli application applis apres arrive as assistance augmenter aucun aussi autre autres avant avais avoir avoirs
    avons bien boutique bonjour ca cadran car carte cartes ce cela ces cet cette chez chercher clientele code codes
    combien compte comptes connaitre conaitre connecter connexion conso consomme consommee consommees consommation consulter
    consultation contrat cout coute coutent credit date deja demander depasse depense depuis dernier derniere dire dis
    disponible disponibles dois doit donnee donnees donner du duree elle elles encore entrer envoyer epuise epuisee epuisees
    es est-ce etat etranger etre euro euros expire expiration ete facture facturation faut faire fais fin finit fini fois
    fonctionne fonctionnent forfait forfaits fourni gerer giga gigas gigabytes gigaoctet gigaoctets go gratuit gratuite
    gratuitement gratuits heure heures hors hotspot ici illimite illimites indique infos information installer internet iphone itinerance
    jour jours jusqu la lent lente ligne lignes limite lire lui maintenant mais manque marche megaoctets mega megas menu
    merci mes message messages mettre mieux mobile-data mobiles mois moi montant montrer moyen moyens ne necessaire ni non
    nos notre nous nouveau numero numeros obtenir octets on operateur operateurs ont option ou oublie ouvrir paiement pas
    passe pay paye payant payer pays pendant perdu peut peux plus point-d-acces point partage partager partage-de-connexion
    possible portable pour pourquoi pouvez prepaye prepayee prepayees prix puce puis puis-je qu quand que quel quelle quelles quels
    question qui quoi rapide rapidement recharge recharger rechargement recharges recherche regarder reponse reseau reste
    restant restante restantes restants restent retrouver roaming routeur sa sais sans savoir se sera service services ses
    si sim site smartphone sms soit solde soldes son sont sous suis suivi suivre sur surf surfer ta tableau tarif tarifs
    taper telephone telephones temps tes tethering texto tient toujours tous tout toute trouver tu un utilise utilisation
    utilisee utiliser ussd valable valide validite verifier verification veux voir voit voici vos votre vous voyage voyager
    voyageur vrai vu web wifi y`,
  nl: `mobiele-hotspot mobiele-data persoonlijke-hotspot aangeven aantal af alsnog anders apparaat apparaten avond begin begint beste betekenen bestellen bijvoorbeeld
    binnen boven brengen buiten computer dagelijks denk denken dezelfde die direct drie druk druk-op dubbel echt eerder eerst eigen
    eigenlijk elk elke enkel enkele erachter ervoor fout gauw gedaan gebeld gebeurt geef geeft gegaan geleden genoeg geweest gewoon gezien
    gister gisteren graag groter had half heel hele hetzelfde heen hoeft houden huidige ieder iedere inclusief ineens jammer juist kant kijkt
    klaar klein kopieren laag laptop later laten leeg leggen licht loopt lukt lukte maal maandelijks manier mag mee meestal melding
    mensen meteen misschien mogelijk morgen naam naast nacht natuurlijk neem nemen niemand ontvang ontvangen onlangs ooit oud ophalen opeens opgebruikt
    opmaken opties overig overige paar plaats plek precies raak raken reden regelen rond ruim sinds sluiten soms spullen start starten
    stap stappen steek stoppen tablet tegen ten tenzij terwijl toegang toen toerist toeristen toevoegen tot tweede typ uitgeven uitzetten
    vandaag vaste vergeten verkeer verliezen veranderen verstuur via-sms vol volledig voordat voorbij vorige waarmee waarop wat-is
    weer weg weinig werk werkt werken wijze wilde word worden zeker zelfde zet zetten zin zodat zoiets zolang
    aan aanbieder aankoop aanvullen abonnement account achter actief activeren al alle alleen alles als altijd app
    apps automatisch batterij bedrag beetje bekijk bekijken bellen belminuten beltegoed belwaarde belkrediet ben bent bereik bereikbaar
    beschikbaar beschikbare betaal betalen betekent bij blijf bijkopen bijna blijft buitenland bundel bundels check checken
    code codes controleer controleren daar dag dagen dan dat data databundel dataverbruik datategoed datagebruik datalimiet
    deel delen deze dit doe doen doet door downloaden draai dus duur duurt een eenheden eens eind eraf erg ergens er
    euro even extra factuur gaan gaat gb gebruik gebruiken gebruikt gebruikte geen gegevens gekocht geld geldig
    geldigheid gemakkelijk geven gigabyte gigabytes gigs goed goedkoop graag gratis groot haal halen heb hebben hebt heeft
    help helpen helpt herladen herlaadkaart hier hoi hoelang hoever hotspot hulp hun iemand iets ik in info inloggen instellen
    instellingen internet internetten inzien is ja jaar je jij jouw jullie kaart kaarten kaartje kan kennen kies kijk kijken
    klant klantenservice klopt kom komen koop kopen kort kosten kost kostenloos kunnen kun kwijt laat laatste laden land landen
    langzaam limiet maand maar maken makkelijk meer meest meten met mij mijn min minder minuten mobiel mobiele moet moeten mobieltje
    na naar nederlands net netwerk niet niets nieuw nieuwe nodig nog nooit nou nu nul nummer of ok om omhoog onbeperkt
    onder ons ook op-waarderen open openen opladen opnemen opnieuw opvragen opwaarderen opwaardeer opwaardering over overgebleven
    overzicht pakket per persoonlijke-hotspot plan prepaid prepaidkaart prepaidtegoed prijs prijzen probleem provider reis reizen reiziger
    rest restant resteert resterend resterende roaming router saldo saldi samen scherm sim simkaart simkaarten sms smsen snel
    sneller snelheid soort staan staat status steeds stel stuur sturen tarief te tegoed tegoeden telefoon telefoonnummer
    telefoontegoed tellen terug teruggaan tethering tijd tikken toch toe toets toetsen toestel toon totaal traag trip tussen u uit
    uitleg uur ussd vaak vakantie van vanaf vast veel verbinden verbinding verbruik verbruikt verbruikte verder verlopen vertel
    vervalt via vind vinden volgende volume vraag vragen vrij waarom wacht wanneer was website week weet wel welk welke welkom wie wil willen wifi
    weergeven winkel worden wordt zal ze zeg zelf zet zich zie zien zijn zit zo zoek zoeken zonder zou`,
  nb: `fyller ladet fylt personlig-hotspot mobilt-hotspot delt-internett mobilt-nett akkurat alltid altfor annen annet antall apne be best betalt bedre begge begynne beste bestemt bort
    bortsett daglig datamaskin denne derfor derimot dessverre dit drar dyrt eget egen egentlig eller-hvordan endelig
    endre enkelt enkel ennå enten fast feil feile ferie ferdig flere folk folger fort fortelle forklar forsok foler forst frem fremgangsmate gammel
    gitt gjennom gjerne god godt gratulerer grei grunn halv haper helt hjemme hjelper hos hoy huske hva-er hvert idag inne innen innlogging
    kommet konto lagt laptop lett liten litt lurer lurer-pa maanedlig maksimalt maskin maten menneske mens midt minst mindre morgen
    mot mottar navnet neste nesten nettopp nettbrett nei nyeste opp-igjen ofte onsker oppe oppdatere oppgi overfore ord per-maned plass pluss pris-pa
    problem raskest reise reiser reisende riktig rett rundt sa sant satt se-hvor sendt selvfolgelig senest sikkert sjekket skjer skjedde skru-pa
    slas slar sma snart spille spor spre stedet stor stort sted stille svarer tall takk-for tatt tenke tenker trenger trykk trykke turister tvers tydelig
    ukentlig uke uker uansett unna utvalg vanlig vanligvis vente-pa verden videre viktig visste visning vaert vi-kan
    abonnement abonnementet aktivere alarm all alle alt andre app appen apper at bare batteri befinner belop beholdning bestille
    betale betaler betaling betyr bli blir brukt bruk bruke bruker brukte bryter bunn bytte da dag dager databruk dataforbruk
    datakvote datamengde datapakke datapakken data deg deling dele deler det dere din dine disse ditt du e-sim eller en enda enn ennå
    er et etter faktura fant fikse fil fin finn finne finnes finner fort forbruk forbruket forbrukt fordi forste fortsatt fra
    fremdeles full fungerer fyll fylle fylle-pa far fa gar gang ganger ga gb ger gi gigabyte gigabytes gjor gjore gjenstaende
    gjenstar gjenvaerende gratis greit gyldig gyldighet ha hadde han har hei hel heller hente hente her hjelp hjelpe hotspot
    hovedkort hun hurtig hvem hvilken hvilke hvilket hvis hvorfor hvorledes igjen ikke informasjon ingen innhold innstillinger
    installere internett internettdeling inn ja jeg kan kanskje kart kjekt kjop kjope kjor knapp kode koden koder kommer konto kontant kontantkort kontoen
    kort kortet korttid koster kostnad kostnader kredit kun kunde kundeservice kunne lade lader lading land lang lenge lese
    lik linje logge logg ma mange maned manglende maneder mangler mast mb med meg megabyte meget melding meldinger mellom
    men menyen mer mest mi min minutter mine mobil-data mobildata mobilen mobilnummer mobilsurf mobiltelefon mulig na navn nar nett nettet nettbruk nettdeling
    nettside nettverk noe noen nok nummer nummeret ny nytt og ogsa omrade online opp oppbrukt oppfylling opplading oppladning opplysning
    oversikt pa pakke pakken pakker pafyll pafylling passord penger per pris priser prov roaming raskt ringe ringer ringetid restdata
    resten restsaldo rest ruter saldo saldoen saldosjekk samme se selv sende senere ser sett sette si side siden sim simkort
    sist sjekk sjekke sjekker skal skjerm skrive skru slik slutt sms sok som spor sporsmal sprak star starte stoppe strom surfe
    stykk surf svar ta takk takst tast taste tegn telefon telefonen telefonnummer telenummer teller tethering tid til tilbake
    tilgjengelig tilgjengelige tjeneste tom tomt tur turist ubegrenset under undersoke ussd ut utenfor utgar utlandet uten utlop utloper
    valg vare varer varighet ved velge vet vei vente vi vil ville vis vise viser vite wifi`,
  ar: `اجد اجده ايجاد وجدت نقطة-اتصال نقطة-اتصال-شخصية هوت-سبوت مشاركة-الانترنت اضغط افتح ادخل اختر اكتب اسم اشترك الان اليوم امس انا انت انتهى اولا ايضا بطريقة بعض بعد بسرعة بسيط بشكل
    تستخدم تحتاج تحديث تريد تشغيل تظهر تعرف تعطيل تفاصيل تقدر تكون تنتهي تنفد توقف ثم جدا جديد جديدة جهاز حاليا حل حين خطا خطوات خلاص داير درجة
    دقيقة دولار ربط رسوم سؤال ساعة ساعات سريع سبب شاشة شغل شكرا شهر شهري صفحة ضعيف طيب ظهر عاجل عادي عبر عايز عاوز علشان عشان عمل عملية فتح
    فرع فقدت فعال قائمة قبل قد قليل قيد كان كانت كثير كذا كلمة كيفيه لابتوب لازم لان لقد لكل لكن مساعدة مشكلة مع معلومات مقابل مكان ممكن منذ موجود
    نريد نعم نظام نوع هنا واحد وقت وصل وقف يتم يجب يظهر يكون ينتهي يبقى يوميا ينفد يعني يحتاج كام فضل فاضلي باقيلي ضايل ضل دلوقتي شلون شنو وش بدي ابغى ابغا بشوف اشيك
    استخدام استخدمت استعلام استعلم اشحن اشتراك اعادة اعرف ايش اين اي ايام اذا ارسال ارسل ارصدة اريد اشوف اطلع اعد اعداد
    اقدر الى او انا انترنت نت انتهاء انتهت انتهي ايفون اندرويد باقة باقات باقي باقية بدون بطاقة بيانات بقي بقى بكم تاريخ تبقى تبقي تحقق
    تجوال تطبيق تعبئة تفعيل تم تكلفة تليفون تحويل توجد جوال جيجا جيجابايت جيغابايت غيغا حالة حتى حساب حول خارج خدمة خط
    خلال خلصت داخل دقائق دولي دون رسالة رسائل رصيد رقم ارقام روامنج رومينغ زبائن سرعة بطيء سعر اسعار سفر سياحة شبكة شحن
    شرائح شركة شريحة صلاحية طريقة طرق طلب عبر عرض عروض عملاء عن عند عندي عدد غير فاتورة فترة فعل فقط فحص فين قبل قديم كود
    اكواد كرت كل كمية كيفية لا لدي لم لماذا ليش لو لي مفعل ما متبقي متبقية متى متاح مجاني مجانا محمول مدة مسافر مسبق
    مدفوع مشاركة معرفة معي مع مكالمات مقدار ممكن ميجا ميجابايت ميغابايت موبايل موقع نسيت نقطة اتصال نقاط ساخنة هاتف هذا هذه هناك
    هوت هوتسبوت سبوت هوت-سبوت واي-فاي وايفاي وين يمكن يمكنني يعمل يوجد يوم مراقبة استهلاك مستخدم متابعة مشاهدة رؤية اظهار
    خدمات قيمة نفاد نفد نفذ شراء اشتري تجديد اضافة حجم سعة شخصية راوتر بيع شخص لكي حق مني منه عليه فيه اللي الذي التي كام ازاي فاضل`,
  'zh-Hans': `呀 哦 嘛 呢 着 过 得 地 就 都 也 还 再 又 很 太 把 被 让 对 为 于 只 才 已经 已 快要 快 完了 光了 光 电脑 笔记本 平板 朋友 家人 分钟 小时 查余额 查话费 查流量 怎么查 怎么用 怎么开 开启 关闭 共用 余额查询 流量查询 话费查询 查询余额 查询流量 查询话费 余额不足 停机 欠费 多少钱 花了 花 扣 每天 一天 几天 几号 时候 什么时候 余额 话费 话费余额 流量 剩余流量 剩余 剩下 剩 余量 还剩 还有 数据 移动数据 蜂窝数据 手机 手机号 电话 电话卡 号码 充值 充话费
    续费 缴费 交费 加油包 流量包 套餐 余下 热点 个人热点 共享 网络共享 分享 上网 网络 无线 有效期 到期 过期 期限 短信 发短信 代码 拨打 拨号
    应用 软件 官网 网站 营业厅 客服 热线 账单 账户 账号 登录 密码 漫游 国际漫游 境外 国外 出国 海外 旅行 旅游 出差 游客 预付费
    后付费 月租 费用 价格 多少钱 免费 收费 扣费 限速 降速 速度 信号 激活 安装 设置 无限 运营商 卡 虚拟卡 实体卡 流量卡 上网卡
    查 查看 查询 查到 查一下 看 看看 看到 知道 想 我想 想要 需要 要 能 能不能 可不可以 可否 会 是 是不是 有 有没有 没有 没 不 不能 无法 用 用了
    用完 用掉 用量 使用 使用量 已用 使用情况 消耗 情况 的 了 吗 呢 吧 啊 我 你 您 他 在 里 上 下 中 从 到 给 和 与 或 及 我的 你的 手机卡 这个 那个 这张 一下
    如何 怎样 怎么 怎么办 怎么样 怎麽 什么 什麽 哪 哪里 哪儿 哪个 哪些 为什么 几 多 多少 多久 剩多少 还剩多少 还有多少 方法 办法 步骤 教程 指南 请 请问 谢谢 帮 帮助
    显示 提醒 通知 不足 快 慢 打 打开 发 发送 开 关 天 月 日 钱 费 查不到 个 张 条 次 自己 本机 当前 现在 今天 每月 支持 是否 哪种 种 可 以 可以 元 号 码 网`,
  ja: `クレジット すぐ まだ もう 全部 毎月 毎日 今月 先月 昨日 明日 電源 端末 機種 友達 家族 パソコン ノートパソコン タブレット デザリング インターネット接続 接続 接続方法 速く 早く 簡単 無くなった 減った 減る 増やす 増やしたい 追加したい 買う 買いたい 買い方 入れる 入れ方 打つ 送る 送信 受信 届く 表示されない 見れない 見えない 使えない 繋がらない 繋がる 開く 押す 選ぶ 場所 説明 意味 種類 番号確認 残高照会 残量確認 残高 残額 残量 残り 残って 残 データ データ残量 データ量 データ通信量 データ容量 通信量 通信 容量 ギガ ギガ数 使用量 使用 利用 利用量 使用状況 利用状況 消費
    チャージ リチャージ 追加 追加購入 購入 補充 プリペイド 前払い 後払い 料金 支払い 支払 請求 請求額 無料 有料 プラン パック 契約 有効期限 有効期間 期限 期間 切れ
    テザリング ホットスポット 共有 インターネット共有 インターネット ネット 無線 回線 電波 速度 低速 速度制限 制限 遅い 無制限 ローミング 海外 国外 外国 旅行 旅行者
    出張 渡航 現地 電話 電話番号 番号 携帯 携帯電話 スマホ スマートフォン アイフォン アンドロイド アプリ サイト ホームページ ログイン マイページ メール メッセージ ショートメッセージ 短信 コード
    ダイヤル 発信 カード 設定 開通 有効化 インストール 通信会社 通信事業者 事業者 会社 キャリア 格安 国 店 ショップ 店舗 サポート 問い合わせ 確認 照会 調べ 調べ方 調べる 調べたい 見方 見る 見たい 見られる 知る
    知りたい 知る方法 分かる 分からない 使い方 使い切った 使う 使った 使える 方法 手順 仕方 やり方 表示 表示方法 何 何故 何処 何時 誰 今 今日 私 私の 自分 自分の 以上 以下 場合 教え 教えて 必要 可能
    不可 不足 無い 有る 出来る 出来ない 日 月 年 円 分 量 額 金額 金 先 方 中 後 前 時 上 下 内 外 用 的 式 あと いくら どれくらい どのくらい どう どこ どれ いつ なに なぜ`,
  ko: `아직 이미 벌써 빨리 매월 매일 이번 이번달 지난달 어제 내일 기기 기종 친구 가족 노트북 태블릿 컴퓨터 연결 연결하는 연결하기 연결방법 연결해 끄기 끄는 쓰고 써 썼어요 쓰나요 쓸수 사고 사는 사는법 살 추가하는 추가하기 충전하는 충전하기 충전하려면 충전법 충전방법 공유하는 공유하기 공유할 떨어졌어요 떨어졌 없어졌 없어요 다썼 다썼어요 남았나요 남았어요 남았는지 남았는데 얼마남았는지 남아있는 알아요 알수 싶은 궁금해요 궁금 문의 설명 뜻 종류 이란 란 인터넷공유 개인용 단말 방식 절차 안내 도움 도와줘 도와주세요 가능한가요 가능 가능해요 잔액 잔고 잔여 잔여량 잔량 남은 남았 남아 남는 남은데이터 데이터 데이타 데이터잔량 사용량 사용 이용 이용량 소진 충전 재충전 리필 추가 구매 결제 요금 요금제 가격 비용 무료 유료 선불 후불 정액 부가세
    핫스팟 테더링 공유 개인용핫스팟 와이파이 인터넷 네트워크 무제한 속도 속도제한 느려 느린 제한 로밍 해외 외국 국외 여행 여행자 관광객 출장 현지 전화 전화번호 번호 휴대폰 핸드폰 폰 스마트폰 아이폰 안드로이드
    앱 어플 사이트 홈페이지 로그인 문자 메시지 코드 다이얼 통화 유심 이심 심카드 심 카드 설정 개통 활성화 설치 통신사 통신 회사 고객센터 서비스 유효기간 만료 기간 기한 내역 현황 상태 남은양 용량 기가 메가
    얼마 얼마나 얼마예요 얼마인지 얼만큼 어디 어디서 어디에서 언제 무엇 뭐 왜 누가 어떤 어떻게 어떡해 몇 좀 내 제 나 저 우리 이 그 저기 지금 오늘 다 더 안 못 잘 꼭 바로 빨리
    보기 보는 보는법 보는방법 보려면 보고 볼 봐 봐요 확인 확인법 확인방법 확인하기 확인하는 확인하는법 확인하는방법 확인하려면 확인해 조회 조회법 조회방법 조회하기 체크 체크하는 알고 알아 알아보기 알아보는 아는 아는법 알려 알 수 있는 있나요 있어요 있는지 있을까요
    있나 있 없어요 없나요 없는 없이 하는 하는법 하는방법 하기 하나요 하면 하려면 해야 해요 하고 할 한 합니까 되나요 돼요 되는 인가요 예요 이에요 입니다 싶어요 싶은데 싶다 주세요 줘 싶습니다 방법 법 쓰는 쓴 썼는지 쓸 켜기 켜는 켜는법 켜는방법 은 는 을 를 의 에 에서 로 으로 와 과 도 만 까지 부터 하는지 요 나라 국가`,
}

/** Words that stand in many carriers' names: they belong to the name beside them, and say nothing alone. */
const partOfNames = `mobile mobil movil mobiel mobilt móvel mobiles telecom telekom telecoms telecomunicaciones telco tele tel cell
  cellular wireless communications networks talk connect com cel cellulaire telefonia 移动 電信 电信 联通 通信 通讯
  モバイル テレコム ワイヤレス コミュニケーションズ 모바일 텔레콤 موبايل تيليكوم تليكوم للاتصالات اتصالات`

/** What the pages say of checks and carriers, people ask about in the same words. */
const fromInterface = /^(check|carrier|country|card|site|home|guide|report)\./

const helpWords = new Set([
  ...Object.values(written).flatMap(keysIn),
  ...keysIn(partOfNames),
  ...languageCodes.flatMap(interfaceWords),
])
const ownHelpWords = new Map(languageCodes.map((language) => [language, new Set(keysIn(written[language]))]))
const joinedToNames = new Set(keysIn(partOfNames))
const longestWord = Math.max(...[...helpWords].map((word) => word.length))
const alphabetic = [...helpWords].filter((word) => word.length >= 6)

/** Of what is written as one word or as two, each of both is known too. */
function keysIn(words: string): string[] {
  return words
    .trim()
    .split(/\s+/)
    .flatMap((word) => [word, ...word.split(/['’-]/).filter((part) => part.length > 2)])
    .map(nameKey)
    .filter(Boolean)
}

/** Single letters and syllables of a name's kind (`Wi`, `Fi`) are no words. */
function interfaceWords(language: Language): string[] {
  return Object.entries<string>(messagesIn(language))
    .filter(([key]) => fromInterface.test(key))
    .flatMap(([, message]) => message.replace(/\{[^{}]*\}?|[{}]/g, ' ').split(/[^\p{L}\p{M}]+/u))
    .map((word) => nameKey(word))
    .filter((word) => word.length > 2)
}

export function isHelpWord(key: string): boolean {
  return (
    helpWords.has(key) ||
    inflections(key).some((form) => (helpWords.has(form) && !joinedToNames.has(form)) || isStopWord(form))
  )
}

/** Whether it is a word of this language as well as a name: `free` in English. */
export function isHelpWordIn(key: string, language: Language): boolean {
  return ownHelpWords.get(language)?.has(key) ?? false
}

/** Also one with a typing error after its first letters: `balence`. */
export function isNearlyHelpWord(key: string): boolean {
  const near = (word: string) => word.slice(0, 3) === key.slice(0, 3) && isTypoOf(key, word)
  return isHelpWord(key) || (key.length >= 6 && alphabetic.some(near))
}

/** Whether a query says nothing else. */
export function areHelpWords(words: { text: string }[]): boolean {
  return words.every(({ text }) => isHelpWord(text) || isStopWord(text))
}

export function isPartOfNames(key: string): boolean {
  return joinedToNames.has(key)
}

/** Arabic writes "and", "the", "to", "by", and who does something, before a word, and "my", "your" behind it, in one piece. */
function inflections(key: string): string[] {
  if (!/^\p{Script=Arabic}+$/u.test(key)) return []
  const begun = [
    key,
    ...['وال', 'بال', 'لل', 'كال', 'ال', 'و', 'ب', 'ل', 'ف', 'ا', 'ي', 'ت', 'ن'].flatMap((start) =>
      cutStart(key, start),
    ),
  ]
  return begun.flatMap((form) => [
    form,
    ...['ي', 'ك', 'ه', 'ها', 'نا', 'تي', 'ات'].flatMap((end) => cutEnd(form, end)),
  ])
}

function cutStart(word: string, start: string): string[] {
  return word.startsWith(start) && word.length - start.length >= 2 ? [word.slice(start.length)] : []
}

/** `باقتي` is `باقة` with an end; folded, that is `باقه`. */
function cutEnd(word: string, end: string): string[] {
  if (!word.endsWith(end) || word.length - end.length < 3) return []
  const rest = word.slice(0, -end.length)
  return [rest, `${rest}ه`, rest.replace(/ت$/, 'ه')]
}

/** The longest help word at the start of a run of writing without spaces. */
export function helpWordAt(run: string): string | undefined {
  for (let length = Math.min(longestWord, run.length); length > 0; length -= 1) {
    const word = run.slice(0, length)
    if (helpWords.has(word)) return word
  }
  return undefined
}
