import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What the starting content delivered last, record by record (`importing/starting-content/delivered-records.ts`). A
 * newsroom that was filled in before has all that was delivered until then, or has deleted it; what it said then is read
 * from its versions when it is first needed.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE "delivered_records" (
      "collection" text NOT NULL,
      "name" text NOT NULL,
      "document_id" integer,
      "pieces" jsonb,
      PRIMARY KEY ("collection", "name")
    )`)
  const delivered = { countries, carriers, 'balance-checks': checks, 'glossary-terms': terms, guides }
  await db.execute(sql`
    INSERT INTO "delivered_records" ("collection", "name", "document_id")
    SELECT "delivered"."collection", "delivered"."name", "there"."id"
    FROM (
      SELECT "key" AS "collection", jsonb_array_elements_text("value") AS "name"
      FROM jsonb_each(${JSON.stringify(delivered)}::jsonb)
    ) AS "delivered"
    LEFT JOIN (
      SELECT 'countries' AS "collection", "code" AS "name", "id" FROM "countries"
      UNION ALL
      SELECT 'carriers', "country"."code" || '/' || "carrier"."slug", "carrier"."id"
      FROM "carriers" AS "carrier" JOIN "countries" AS "country" ON "country"."id" = "carrier"."country_id"
      UNION ALL SELECT 'balance-checks', "key", "id" FROM "balance_checks"
      UNION ALL SELECT 'glossary-terms', "term", "id" FROM "glossary_terms"
      UNION ALL SELECT 'guides', "slug", "id" FROM "guides"
    ) AS "there" ON "there"."collection" = "delivered"."collection" AND "there"."name" = "delivered"."name"
    WHERE EXISTS (SELECT FROM "payload_kv" WHERE "key" = 'starting content')`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE "delivered_records"`)
}

/** A country in each line, with its carriers. */
const ofCountries = `
AE e-and du
AR personal movistar claro
AU optus telstra lycamobile
BE proximus orange base telenet mobile-vikings scarlet digi lycamobile mobisud
BR tim claro vivo oi
CA freedom rogers telus
CH swisscom sunrise salt m-budget lycamobile
CL wom
CN china-unicom
CO claro movistar tigo wom virgin-mobile etb movil-exito
DE telekom vodafone o2 1und1 congstar alditalk fonic klarmobil bildmobil simply blau tchibo-mobil lycamobile
DK telenor yousee telia lycamobile
EG vodafone orange e-and we
ES movistar orange vodafone yoigo suop lycamobile
FI elisa dna telia
FR orange sfr bouygues-telecom free-mobile mint-mobile lycamobile
GB ee o2 vodafone three giffgaff 1pmobile lycamobile
GR cosmote nova vodafone
HK china-mobile csl three smartone shinetown lycamobile
ID telkomsel
IN jio
IT tim vodafone windtre iliad lycamobile
JP docomo ahamo au uq-mobile povo softbank ymobile linemo rakuten-mobile iijmio b-mobile cdjapan-rental mobal
KE safaricom
KR skt kt lg-uplus neokosim kt-skylife tplus uplus-mobile sk-7mobile chingu-mobile kt-m-mobile
MA maroc-telecom
MX telcel movistar att
MY hotlink celcom digi u-mobile
NL odido lycamobile
NO telenor telia ice nicemobil mycall lycamobile chilimobil talkmore onecall
NZ 2degrees one-nz
PE claro movistar entel bitel
PH smart globe
PL t-mobile orange play plus virgin-mobile heyah nju-mobile lycamobile
PT nos meo vodafone lycamobile
SE telia tele2 telenor comviq hallon vimla fello lycamobile
SG starhub singtel
TH ais dtac truemove-h
TR turkcell vodafone turk-telekom
TW chunghwa-telecom taiwan-mobile far-eastone
US att t-mobile verizon lycamobile
VN viettel vietnamobile
ZA vodacom mtn cell-c telkom
ZZ holafly airalo maya-mobile esim-net esima escapesim keepgo global-esim`
  .trim()
  .split('\n')
  .map((line) => line.split(' '))
const countries = ofCountries.map(([code]) => code)
const carriers = ofCountries.flatMap(([code, ...slugs]) => slugs.map((slug) => `${code}/${slug}`))

const checks = `
ae-e-and-ussd-121 ae-e-and-ussd-121-241 ae-e-and-app-my-etisalat-uae au-optus-sms-9999-bal au-optus-call-555
au-optus-app-my-optus au-optus-web-my-account au-telstra-call-125111 au-telstra-call-1258888 au-telstra-ussd-100
au-lycamobile-ussd-131 be-proximus-app-proximus-plus be-proximus-web-myproximus be-orange-ussd-123
be-base-sms-consult be-base-sms-pay be-base-call-1999 be-base-call-486191999 be-base-app-my-base be-base-web-my-base
be-telenet-sms-consult be-telenet-app-mytelenet be-telenet-web-mytelenet be-mobile-vikings-app-my-viking
be-mobile-vikings-sms-balroam be-mobile-vikings-web-account be-scarlet-app-myscarlet be-scarlet-web-myscarlet
be-digi-web-mydigi be-lycamobile-ussd-103 be-mobisud-ussd-121 be-mobisud-call-1918 br-tim-app-meu-tim
br-tim-ussd-222 br-tim-call-222 br-claro-ussd-1052 br-claro-ussd-544 br-claro-ussd-545 br-claro-ussd-546
br-vivo-call-8000 br-vivo-call-5005 br-oi-call-804 br-oi-call-805 ca-freedom-ussd-123 ca-freedom-web-my-account
ca-freedom-app-freedom-mobile-my-account ch-swisscom-ussd-130 ch-swisscom-web-cockpit ch-sunrise-ussd-121
ch-salt-web-my-account ch-salt-ussd-121 ch-m-budget-ussd-130 ch-lycamobile-ussd-131 cl-wom-ussd-103 cl-wom-call-103
cl-wom-app-wom cn-china-unicom-sms-10010-ye co-claro-ussd-611 co-claro-app-mi-claro co-claro-call-611
co-claro-web-mi-claro co-claro-store-cav co-movistar-ussd-611 co-movistar-app-mi-movistar co-tigo-ussd-10
co-tigo-app-mi-tigo co-tigo-web-mi-tigo de-telekom-ussd-100 de-telekom-call-2000 de-telekom-app-meinmagenta
de-vodafone-ussd-100 de-vodafone-call-22922 de-vodafone-app-meinvodafone de-o2-ussd-101 de-o2-ussd-105
de-o2-call-5667 de-o2-app-mein-o2 de-1und1-ussd-100 de-congstar-ussd-100 de-alditalk-ussd-100 de-fonic-ussd-101
de-klarmobil-ussd-100 de-bildmobil-ussd-100 de-simply-sms-34343-guthaben de-blau-ussd-100 de-tchibo-mobil-ussd-101
de-lycamobile-ussd-131 dk-telenor-ussd-101 dk-telenor-call-40454545 dk-yousee-ussd-101 dk-yousee-call-40454545
dk-telia-ussd-101 dk-lycamobile-ussd-102 es-movistar-call-2266 es-orange-ussd-111 es-orange-app-mi-orange
es-orange-sms-1470-saldoiewprepago es-orange-sms-1470-bonoiewprepago es-orange-ussd-113 es-vodafone-app-mi-vodafone
es-vodafone-web-mi-vodafone es-yoigo-ussd-111 es-yoigo-call-622 es-yoigo-app-mi-yoigo es-suop-ussd-123
es-lycamobile-ussd-221 fi-elisa-sms-18258-tili fi-elisa-web-lataa fi-elisa-call-080090598 fi-elisa-sms-18258-paketti
fi-elisa-sms-16304-saldo fi-elisa-sms-15045-saldo fi-elisa-sms-16304-kokosaldo fi-elisa-sms-16304-gsaldo
fi-elisa-sms-16304-paketti fi-dna-ussd-100 fi-dna-app-dna-prepaid fi-dna-call-0800412582 fi-dna-sms-14600-saldo
fi-telia-sms-15400-prepaid-saldo fr-orange-ussd-123 fr-sfr-call-950 fr-bouygues-telecom-call-630
fr-free-mobile-sms-555-conso fr-mint-mobile-sms-0601593603-conso fr-mint-mobile-web-espace-client
fr-lycamobile-ussd-131 gb-ee-app-my-ee gb-ee-sms-150-balance gb-o2-ussd-10 gb-o2-call-4444 gb-vodafone-ussd-1345
gb-vodafone-call-2345 gb-giffgaff-call-43430 gb-giffgaff-ussd-100 gb-1pmobile-call-150 gb-lycamobile-ussd-131
gr-cosmote-call-1314 gr-cosmote-sms-1314-yp gr-nova-call-1268 gr-nova-web-mywind gr-nova-call-1269 gr-nova-call-1225
gr-nova-sms-1269 gr-nova-sms-1225 gr-vodafone-call-1252 gr-vodafone-sms-1252-y hk-china-mobile-web-cmhk-account
hk-csl-ussd-101 hk-three-web-3hk-web-account hk-smartone-app-smartone-care hk-shinetown-ussd-137-137
hk-shinetown-call-123 hk-lycamobile-ussd-131 id-telkomsel-ussd-888 id-telkomsel-app-mytelkomsel in-jio-app-myjio
in-jio-web-jio-com it-tim-call-40916 it-tim-app-mytim it-tim-web-mytim it-tim-ussd-123 it-tim-sms-40916
it-tim-call-119 it-vodafone-call-404 it-vodafone-call-414 it-vodafone-call-190 it-windtre-ussd-133
it-windtre-ussd-133-1 it-windtre-call-1928 it-windtre-call-4242 it-windtre-sms-4159-balance
it-windtre-web-customer-area it-iliad-sms-400-credito it-iliad-app-iliad it-iliad-web-area-personale
it-lycamobile-ussd-131 jp-docomo-web-my-docomo jp-docomo-app-my-docomo jp-docomo-call-151 jp-au-call-english
jp-au-call-chinese jp-au-call-157 jp-au-call-0077 jp-au-call-korean jp-au-call-portuguese jp-au-call-tagalog
jp-au-call-vietnamese jp-au-app-my-au jp-au-web-my-au jp-uq-mobile-web-my-uq jp-uq-mobile-app-portal
jp-uq-mobile-web-data-charge jp-povo-app-povo2 jp-softbank-call-157 jp-softbank-web-my-softbank
jp-softbank-app-my-softbank jp-softbank-store-shop jp-ymobile-web-my-ymobile jp-ymobile-app-my-ymobile
jp-ymobile-call-116 jp-ymobile-call-0120921156 jp-ymobile-call-157 jp-linemo-web-my-menu
jp-rakuten-mobile-app-my-rakuten jp-rakuten-mobile-web-my-rakuten jp-rakuten-mobile-web-dashboard
jp-iijmio-web-member-site jp-iijmio-app-miopon jp-b-mobile-web-online-charge jp-cdjapan-rental-web-my-page
jp-mobal-web-myaccount jp-mobal-web-wifi ke-safaricom-ussd-544 ke-safaricom-ussd-100 ke-safaricom-sms-450-balance
ke-safaricom-ussd-144 kr-skt-app-t-world kr-skt-web-tworld-pps kr-skt-web-tworld kr-skt-call-114
kr-skt-call-15990011 kr-skt-store-t-world kr-kt-app-my-kt kr-kt-call-114 kr-kt-web-ktcom kr-lg-uplus-web-lguplus
kr-lg-uplus-app-uone kr-neokosim-ussd-00 kr-neokosim-app-whomsim kr-kt-skylife-web-usage mx-telcel-app-mi-telcel
mx-telcel-sms-333-saldo mx-telcel-ussd-133 mx-telcel-call-333 mx-movistar-call-72536 mx-movistar-web-mi-movistar
mx-movistar-app-mi-movistar mx-movistar-sms-777-saldo mx-movistar-ussd-133 mx-att-sms-1111-saldo my-hotlink-ussd-100
my-hotlink-ussd-122 my-celcom-ussd-124 my-digi-ussd-126 my-u-mobile-ussd-118 nl-odido-sms-1144-saldo
nl-lycamobile-ussd-136 nl-lycamobile-ussd-101 no-telenor-app-mitt-telenor no-telenor-sms-2525 no-telia-ussd-150
no-ice-web-min-side no-ice-app-ice no-nicemobil-app-nicemobil no-mycall-web-my-pages no-lycamobile-ussd-150
no-talkmore-app-talkmore no-talkmore-web-mine-sider nz-2degrees-ussd-100-1 nz-2degrees-ussd-100-3
nz-one-nz-sms-777-bal ph-smart-ussd-123 ph-smart-call-888 ph-globe-sms-222-bal ph-globe-app-globeone
ph-globe-web-globe-account ph-globe-sms-1234-info pl-t-mobile-ussd-101 pl-t-mobile-call-9898 pl-t-mobile-sms-645-tak
pl-t-mobile-ussd-100-45 pl-t-mobile-app-moj-t-mobile pl-orange-ussd-124 pl-orange-call-500 pl-orange-web-orange-pl
pl-play-ussd-101 pl-play-ussd-108 pl-play-ussd-106 pl-plus-ussd-100 pl-virgin-mobile-ussd-101
pl-virgin-mobile-app-play24 pl-heyah-ussd-108 pl-nju-mobile-ussd-127-1 pl-lycamobile-ussd-131 pt-nos-app-my-nos
pt-nos-web-my-nos pt-nos-ussd-111 pt-meo-ussd-123 pt-vodafone-app-my-vodafone pt-vodafone-ussd-123
pt-lycamobile-ussd-123 se-telia-ussd-120 se-telia-ussd-121 se-tele2-ussd-111 se-tele2-call-211 se-telenor-ussd-222
se-comviq-app-comviq se-comviq-ussd-111 se-comviq-call-211 se-hallon-web-mina-sidor se-vimla-web-mitt-vimla
se-fello-sms-2222-saldo se-lycamobile-ussd-102 sg-starhub-ussd-123-1-1 sg-singtel-app-my-singtel th-ais-ussd-121
th-ais-ussd-139 th-dtac-ussd-101-9 th-dtac-ussd-101-1-9 th-truemove-h-ussd-123 tr-turkcell-ussd-123
tr-turkcell-ussd-159 tr-turkcell-sms-2260-kalan tr-turkcell-sms-2200-borc tr-turkcell-web-online-islem-merkezi
tr-vodafone-sms-7000-ozet tr-turk-telekom-ussd-122 tr-turk-telekom-ussd-124 tr-turk-telekom-call-9333
tw-chunghwa-telecom-app-prepaid-menu tw-taiwan-mobile-web-prepaid tw-taiwan-mobile-ussd-867
tw-taiwan-mobile-call-867 us-att-app-myatt us-att-ussd-777 us-att-ussd-225 us-att-ussd-3282 us-t-mobile-app-t-mobile
us-t-mobile-ussd-225 us-verizon-app-my-verizon us-verizon-call-225 us-lycamobile-ussd-611 vn-viettel-ussd-101
vn-viettel-sms-195-tra-cuoc vn-vietnamobile-sms-123-tkgt za-vodacom-ussd-136 za-vodacom-call-135
za-vodacom-app-vodacom za-vodacom-ussd-100 za-mtn-ussd-136 za-mtn-call-135 za-mtn-ussd-141 za-cell-c-ussd-136
za-cell-c-call-135 za-cell-c-ussd-101 za-telkom-ussd-136 za-telkom-call-135 za-telkom-app-telkom za-telkom-ussd-180
za-telkom-ussd-188 zz-holafly-app-holafly zz-holafly-web-holafly-center zz-airalo-web-esims-cloud
zz-maya-mobile-web-account zz-esim-net-web-account zz-esima-web-account zz-escapesim-web-account
zz-global-esim-web-check-balance`
  .trim()
  .split(/\s+/)

const terms = `
balance (money)
remaining data
check your balance
check data usage
top up / recharge
prepaid
contract / postpaid
data plan / bundle
data-only plan
tourist SIM
eSIM
physical SIM
eSIM profile
activate
carrier
network operator (MNO)
virtual operator (MVNO)
dial a code
USSD code
short code (number)
text message
text … to …
reply (message)
customer service line
free of charge
charged / not free
roaming
data roaming
works abroad
mobile data
needs mobile data
works without data
official app
log in
"My account" page
store / branch
validity period
expiry date
usage alert
auto top-up
throttled speed
out of data
out of credit
Wi-Fi
emergency number
country or region
verified on (date)
reported, not yet verified
disputed
last updated
source
official source
third-party source
may be out of date
did it work?
it worked
it didn't work
save for offline
available offline
print
search
no result
language
not known
this guide is not yet available in your language
copy the code
copied
report a mistake`
  .trim()
  .split('\n')

const guides = ['check-esim-balance-belgium', 'check-esim-balance-colombia', 'check-esim-balance-japan', 'check-esim-balance-norway', 'check-esim-balance-south-korea']
