/** Dutch words of the guard, by kind. Lower case, without accents. */
import type { WordList } from './kinds.ts'

export const nl: WordList = {
  nouns: {
    channel: `
      webpagina homepage landingspagina site startpagina app internet portaal portal google bing wikipedia
      facebook instagram tiktok linkedin pinterest youtube twitter tripadvisor zoover booking marktplaats
      funda trustpilot digid mijnoverheid ideal kieskeurig independer mail email mailing mailbox nieuwsbrief
      nieuwsflits sms appje appgroep appbericht pushbericht chat chatbot chatvenster telefoon belletje
      telefoontje telefoonlijn keuzemenu callcenter helpdesk servicedesk klantenservice klantendienst
      klantcontactcentrum meldkamer infolijn hulplijn spoedlijn folder flyer brochure poster affiche
      billboard abri advertentie advertorial reclame reclamespot commercial spotje banner spandoek krant
      huis-aan-huisblad weekblad dagblad tijdschrift magazine clubblad catalogus radio radiospot televisie
      tv podcast vlog blog video filmpje forum social_media socials review recensie vergelijker zoekmachine
      zoekresultaat qr-code webformulier chatgesprek videogesprek beeldgesprek mailwisseling post balie
      loket kassa receptie winkel shop showroom filiaal infopunt servicepunt afhaalpunt ophaalpunt
      pakketpunt informatiepunt kantine garderobe wachtkamer spreekkamer paskamer etalage toonbank kraam
      beursstand reisbureau slagboom gate bagageband kledingrek vitrine kiosk stembureau wachtrij bushalte
      pakketkluis automaat poortje toegangspoort zuil scherm touchscreen bord bordje wegwijzer scanner
      brievenbus inleverbus deurbel intercom audiotour omroepbericht wachtnummer volgnummer drukknop
      terminal wifi stoplicht pinapparaat dashboard zoekbalk zoekfunctie keuzehulp configurator rekentool
      winkelwagen winkelmandje tracker webcam livestream veiligheidscontrole paspoortcontrole douane
      kaartcontrole toegangscontrole parkeergarage vertrekhal aankomsthal uitgang ingang omroep kennisbank
      schoolhek contactpagina gmail outlook tikkie paypal klarna vinted thuisbezorgd waze spotify netflix
      chatgpt teamsgesprek skype zoomgesprek roltrap tourniquet zelfscan noodknop baliegesprek meldpunt
      loketje dealer foodtruck artikel beurs beursvloer event productpagina callback telefoonmenu
      wachtmuziek bandje antwoordapparaat beltoon contactformulier sitebezoek vacaturebank werkenbij-site
      mijn-omgeving klantomgeving teams-bericht intranet whiteboard bedrijfsbus bestelbus promotiestand
      drive-in bonnenprinter koffiehoek leestafel klantbeoordeling sterrenbeoordeling hokje pagina
      notariskantoor makelaarskantoor advocatenkantoor postkantoor`,
    paper: `
      factuur rekening nota bon kassabon bonnetje aanmaning herinnering offerte prijsopgave contract
      huurcontract overeenkomst polis polisblad polisvoorwaarden brief brieven kaart ticket pasje
      toegangspas ledenpas klantenpas bankpas bibliotheekpas bevestiging pakket pakje doos welkomsttas
      welkomsttasje formulier vragenlijst enquete checklist handleiding gebruiksaanwijzing bijsluiter
      uitnodiging bericht bedankje rapport rapportje cijferlijst attest etiket verpakking sleutel pincode
      wachtwoord inlogcode toegangscode kortingscode actiecode voucher coupon cadeaubon waardebon menu
      plattegrond routebeschrijving boekje stappenplan jaaropgave afschrift loonstrook goodiebag gadget
      cadeautje monster sample naambordje polsbandje badge sticker verslag meterstand foutmelding
      pushmelding statusmelding notificatie pop-up beschikking aanslagbiljet stempas boete bekeuring bewijs
      certificaat envelop label faq vragenrubriek animatie infographic samenvatting nazending welkomstcadeau
      boeket scan simkaart dagvaarding akte kleurplaat tekening getuigschrift kassaticket parkeerbon aanslag
      ledenblad personeelsblad magneet sleutelhanger koffiebon roosterblad bijlage overzicht specificatie
      urenstaat bidprentje vaantje medaille reisbescheiden map paklijst boodschappenlijst checklijst
      takenlijst deelnemerslijst laadpas tankpas zorgpas studentenpas`,
    person: `
      medewerker medewerkster adviseur consulent monteur steward stewardess buurvrouw buurman collega
      begeleider begeleidster verzorger verpleegkundige verpleger zuster arts dokter specialist chirurg
      apotheker therapeut psycholoog dietist assistent assistente receptionist receptioniste gastvrouw
      gastheer host hostess ober serveerster caissiere kassiere verkoper verkoopster vertegenwoordiger
      accountmanager casemanager projectleider makelaar notaris advocaat taxateur aannemer loodgieter
      installateur elektricien schilder stukadoor tegelzetter timmerman schoonmaker bezorger koerier
      postbode chauffeur conducteur machinist piloot gids reisleider boswachter suppoost conservator
      concierge juf meester leraar lerares leerkracht docent mentor decaan rector schooldirecteur trainer
      coach vrijwilliger instructeur ambtenaar wethouder agent uitvaartleider dominee pastoor imam expert
      schade-expert verhuizer kapper kapster stylist recruiter leidinggevende teamleider verloskundige
      vroedvrouw kraamverzorgster gynaecoloog oppas bibliothecaris portier beveiliger bewaker barista bakker
      slager inspecteur influencer ambassadeur kenner ontwerper architect jurist bankier boekhouder
      accountant gastouder pedagogisch_medewerker behandelaar hulpverlener maatschappelijk_werker
      ondersteuner tolk spreker ijscoman marktkoopman opzichter opticien collectant opvoeder groepsleider
      groepsleidster zaalwacht griffier rechter deurwaarder hovenier glazenwasser pedicure masseur audicien
      orthodontist mondhygienist logopedist oncoloog cardioloog anesthesist radioloog laborant sommelier
      purser rangeerder mediator bewindvoerder intercedent klusjesman dakdekker parketlegger garagehouder
      wegenwacht pechhulp sleepdienst meteropnemer handhaver boa buurtwerker jongerenwerker auteur
      bedrijfsleider chef filiaalmanager inpakker winkelier vakman wijkverpleging`,
    circle: `
      vriend vriendin vriendje vriendinnetje buur buren oma opa moeder vader zus broer tante oom zwager
      schoonzus teamgenoot klasgenoot medepatient lotgenoot dorpsgenoot reisgenoot medereiziger oud-collega`,
    talk: `
      gesprek praatje babbel overleg consult spreekuur rondleiding bezichtiging proefrit proefles huisbezoek
      kennismakingsles demo demonstratie webinar interview open_huis handdruk controleafspraak prikafspraak
      vervolgafspraak belafspraak kijkmoment passessie bloedafname toost toespraak sleuteloverdracht
      diploma-uitreiking uitreiking zitting echo vaccinatie inenting prik keuring controlebezoek
      inspectiebezoek infosessie inloopuur kennismakingsdag oefenwedstrijd teamuitje testrit meeting
      videocall kijkles meeloopdag bespreking`,
    period: 'week maand jaar dag seizoen weekend uur periode tijd zomer winter kwartaal jaren fase',
    phase: `
      verblijf gebruik voorbereiding orientatie verkenning zoektocht keuze keuzestress besluit beslissing
      voorpret reis vakantie verbouwing verhuizing herstel revalidatie nazorg onderhoud hulp probleem
      afscheid begin einde start aankomst vertrek nasleep leven studie opleiding training behandeling
      traject opname operatie zwangerschap kraamtijd rouw pensioen overstap kennismaking afronding behoefte
      wens droom twijfel zorg verlies schade lidmaatschap abonnement wedstrijd bezoekdag wooncarriere
      loopbaan zelfstandigheid gewenning jeugd geboorte nagenieten vervolg`,
    company: `
      facturering facturatie afhandeling onboarding goedkeuring uitlevering orderpick leadopvolging
      voorraadbeheer dossiervorming dossieropbouw dossieroverdracht besluitvorming administratie escalatie
      debiteurenbeheer crediteurenbeheer incasso data-invoer klantregistratie triage kwaliteitscontrole
      kwaliteitsborging risicoanalyse risicobeoordeling kredietbeoordeling kredietcheck fraudecontrole
      identiteitscontrole rapportage archivering roostering capaciteitsplanning personeelsplanning
      productieplanning magazijn logistiek distributie expeditie orderverzending klantsegmentatie
      werkvoorbereiding toewijzing terugkoppeling workflow ketenoverleg contractbeheer relatiebeheer
      klantbeheer accountbeheer voorraadbeheersing marktbewerking casuistiekbespreking ketenafstemming
      intake contractering budgettering tarifering codering prioritering digitalisering segmentering
      profilering rubricering indexering indicatiestelling vergunningverlening prijsbepaling calculatie
      aanbesteding inkoop handhaving kwaliteitscheck achtergrondcheck id-check volledigheidscheck
      kredietcontrole gegevenscontrole voorraadcontrole eindcontrole dossiercontrole medicatieverificatie
      werkverdeling taakverdeling productieorder picking nacalculatie maandafsluiting functioneringscyclus
      klantprofiel klantselectie risicoprofiel leveringsplanning inkooporder huurincasso wachtlijstbeheer
      groepsindeling werkplekbeheer magazijnbeheer`,
    handle: `
      behandeling registratie acceptatie planning overdracht toekenning verdeling indeling inname beheer
      opvolging aanmaak inplanning opvoer validatie verificatie nacontrole vaststelling dekking mutatie
      invoer autorisatie afstemming opvraging verstrekking aanlevering afschrijving incassering inning
      boeking toelating uitgifte aanleg inzet overzetting intrekking vrijgave verlening rooster screening
      selectie matching plaatsing werving verwerking kwalificatie sterilisatie uitbetaling uitlevering
      desinfectie`,
    case: `
      aanvraag verzoek dossier lead order bestelling claim klacht melding offerte factuur contract
      declaratie opdracht retour verwijzing vergunning hypotheek krediet voorraad leerling klantgegevens
      persoonsgegevens patientgegevens capaciteit dienst personeel operatie route rit magazijn materiaal
      lidmaatschap contributie mutatie betaling incasso dagafsluiting casus case zaak subsidie uitkering
      bezwaarschrift inschrijving reservering levering zending uitleen lening kandidaat sollicitant
      sollicitatie cv overledene risico prospect backlog artikel bestand deelnemer klas eigenaar inventaris
      boedel werkbon ritten facturen zorgplan behandelplan indicatie zorgindicatie besluit toelating
      schade-expertise schade-expert polis storing uitslag_van bed wagenpark simkaart aansluiting huurwoning
      zaal opstelling contactgegevens volledigheid tarief schaderapport medewerkersgegevens recept donor
      donateur onderdeel container agenda kaartverkoop bloed bloedmonster incident werkplek aangifte btw
      leasecontract laadplan inkooporder rapportage verzuim vacature bezetting ritlijst nota wachtlijst
      keten zorgvraag hulpvraag signaal dataset assortiment prijslijst factuurgegevens werkvoorraad gezin
      register dienstregeling kredietwaardigheid draagkracht vrijwilliger installatie schade bestellijst
      productie systeem groep team identiteit`,
    department: `
      backoffice afdeling frontoffice hoofdkantoor directie managementteam college boekhouding controller
      compliance ict-afdeling salesteam verkoopteam marketingteam supportteam casusteam dienst leverancier
      instantie commissie`,
    client: `
      klant client patient bezoeker aanvrager verzekerde huurder cursist lid leden reiziger gast inwoner
      burger student relatie deelnemer donateur nabestaande bewoner koper abonnee kandidaat sollicitant
      debiteur klanten`,
    weigh: 'beoordeling toetsing controle check onderzoek inspectie audit steekproef telling analyse',
    thing: `
      deur trap bank kast tafel stoel vloer plank rij bril koptelefoon tas tribune perron muur raam klink
      mat kussen vak knop pot koffie lepel deurmat drempel spandoek vlag speelhoek speeltuin spiegel`,
    jargon: `
      lead prospect campagne conversie funnel pipeline upsell cross-sell churn retentie segment segmentatie
      doelgroep leadgeneratie prospectie acquisitie backlog leadscore crm erp sla kyc kpi compliance
      stakeholder accountplan salestraject verkooptraject offertetraject verkoopproces klantbestand
      klantenbestand marketing_automation nurture touchpointbeheer pitch voorcalculatie nacalculatie
      werkvoorraad klantwaarde marge omzet inkoopproces productieproces werkproces orderproces
      selectieprocedure werkinstructie klanttevredenheid servicelevel doorlooptijd nps`,
    system: 'registratiesysteem crm-systeem klantsysteem',
  },
  verbs: {
    act: `
      bellen opbellen terugbellen aanbellen mailen terugmailen appen smsen chatten videobellen facetimen
      klikken aanklikken doorklikken invullen inscannen scannen inloggen uitloggen downloaden uploaden
      swipen scrollen googelen googlen ondertekenen printen pinnen intoetsen opsturen toesturen liken
      betalen afrekenen handtekenen doorbellen aanvinken intypen faxen bladeren doorbladeren`,
    light: `
      lezen bekijken kijken zien horen vragen navragen ontvangen ophalen afhalen afgeven sturen versturen
      indienen inleveren beluisteren luisteren inzien openen trekken praten vertellen bespreken overleggen
      doorgeven melden reageren posten tonen overhandigen aanraden tippen inwisselen aanreiken stempelen
      prikken proeven passen bezoeken binnenlopen langslopen bijwonen instappen aankloppen groeten uitleggen
      terugkrijgen langskomen voorlezen terugkijken tekenen neerleggen zwaaien gluren parkeren omroepen
      raadplegen invoeren resetten achterlaten`,
    busy: `
      kopen aanschaffen boeken zoeken huren bestellen lenen sparen ruilen afsluiten inschrijven aanmelden
      shoppen winkelen reserveren verkopen inpakken uitpakken solliciteren inchecken uitchecken`,
    phase: `
      orienteren kiezen vergelijken voorbereiden verblijven gebruiken beleven wonen worden nagenieten
      oplossen blijven leven leren ontdekken verkennen dromen overwegen nadenken twijfelen beslissen
      besluiten plannen regelen wachten afwachten uitkijken herstellen wennen groeien genieten meemaken
      ervaren kennismaken merken beseffen willen uitzoeken ontwerpen verbouwen verhuizen inrichten trouwen
      reizen vertrekken aankomen afronden opzeggen overstappen verlengen vernieuwen doorgaan stoppen starten
      beginnen volhouden onderhouden werken samenwerken inwerken studeren trainen sporten spelen revalideren
      zorgen rouwen terugkomen terugkeren vieren verzamelen opdoen omgaan redden aflossen investeren
      verdiepen voelen verlangen toeleven verheugen opstarten overleven thuiskomen napraten opladen
      verliezen vinden missen voorkomen organiseren bouwen veranderen opgroeien uitproberen proberen
      uitbreiden loslaten bevallen opvoeden doorstaan kwijtraken onderhandelen wegblijven afhaken opknappen
      inleven koken besparen verduurzamen verbeteren ondergaan settelen pendelen logeren kamperen varen
      fietsen wandelen vliegen nakomen`,
    company: `
      uitleveren factureren inplannen inregistreren escaleren orderpicken archiveren administreren onboarden
      segmenteren screenen crediteren accorderen doorzetten toewijzen labelen routeren fiatteren indexeren
      nabellen uitfactureren terugkoppelen inboeken afboeken inroosteren roosteren prospecteren acquireren
      opstellen aansturen modereren steriliseren desinfecteren`,
    handle: `
      verwerken behandelen afhandelen aanmaken bijwerken inkopen opvolgen indelen innen overdragen verzenden
      registreren valideren verifieren toekennen genereren uitzetten koppelen muteren aansturen vaststellen
      calculeren picken bevoorraden uitgeven monitoren overbrengen afletteren bewaken toedelen aanleveren
      opschonen doorsturen opvoeren ontsluiten inhuren selecteren werven verlenen publiceren uitrollen
      inzetten benaderen bijvullen indiceren inschakelen aanleggen opmaken opzetten uitbetalen innemen
      doorberekenen vrijgeven intrekken doorverwijzen herverdelen coderen digitaliseren uitleveren nakijken
      activeren deactiveren declareren aanmanen bestickeren toebedelen overplaatsen uitdraaien verdelen
      voorleggen tellen oproepen inspecteren keuren nabellen opnemen vullen prioriteren administreren
      overhevelen analyseren onderzoeken begroten matchen uitbrengen migreren kwalificeren`,
    weigh: 'beoordelen toetsen controleren checken goedkeuren',
    batch: `
      activeren deactiveren valideren genereren muteren labelen bestickeren toekennen innen bevoorraden
      distribueren inspecteren aanmanen rappelleren nakijken aansturen keuren`,
  },
  exact: {
    channel: `
      qr www.nl e-mail social_media sociale_media aan_de_deur aan_de_telefoon op_de_mat op_de_deurmat op_tv
      deur_tot_deur digitaal_loket track_&_trace track_and_trace langs_de_lijn in_de_bus mijn_omgeving
      aan_de_lijn google_maps app_store play_store bij_de_slagboom drive-through schap schappen schoolplein
      bij_de_receptie tijdschriftenrek folderrek boekenrek`,
    paper: `
      pas bonnen kaartje kaartjes opdrachtbevestiging bedankkaart melding_dat melding_van melding_in
      melding_op oproep foto_van`,
    talk: `
      open_dag open_avond afspraak_met afspraak_bij proefdag eerste_hulp_van consult_bij uitleg_van
      tour_door rondje_door`,
    light: `
      tip tips advies aanbeveling uitleg belt_aan afspraak foto fotos melding vraag antwoord welkom leestip
      reistip advies_van groet handtekening hulp_van`,
    mode: 'online digitaal per_post schriftelijk telefonisch mondeling telefonische digitale schriftelijke',
    act: `
      handtekening_zetten account_aanmaken nummer_trekken pin_invoeren duimpje_geven contact_opnemen_met
      laten_prikken zoeken_op`,
    phase: `
      thuis onderweg op_reis op_weg op_zoek aan_de_slag weer_thuis naar_huis lid_worden klaar nodig
      leren_kennen zin_in zin_krijgen in_verwachting volgend_jaar misgaat mis nieuw_begin voor_vertrek
      getrouwd op_pad gewend leergierig eigen_huis nog_een_keer belasting_betalen hypotheek_betalen
      terugbetalen afbetalen eerste_weken in_behandeling wegwijs`,
    period: `
      eerste_keer dagen weken maanden jaren jaarlijks avond avonden ochtend ochtenden middag vandaag morgen
      tijdens daarna erna vooraf achteraf later voor_vertrek`,
    being: 'worden zijn blijven wordt word bent ben blijf blijft geweest voelen kennen leren voor af',
    case: 'leads orders claims leden_gegevens klantvraag klantverzoek fraude klantdossier',
    department: `
      sales marketing finance hr logistiek it-afdeling administratie technische_dienst it ict organisatie
      ons supply_chain`,
    company: `
      fulfilment fulfillment offerte_versturen factuur_versturen factuur_sturen contract_versturen
      contract_opmaken leerlingen_plaatsen dossier_aanleggen dossier_openen in_behandeling_nemen
      besluit_nemen rooster_maken roosters_maken uitvraag proces intern_proces bestelling_klaarmaken
      laadplan_maken planning_maken begroting_maken proces-verbaal interne_overdracht interne_controle
      interne_afstemming intern_overleg interne_beoordeling interne_goedkeuring dienstregeling_maken
      offerte_maken factuur_maken werkbon_maken rapportage_maken offerte_uitbrengen intake_afnemen
      materiaal_bestellen materialen_bestellen onderdelen_bestellen route_plannen routes_plannen
      levering_plannen leveringen_plannen klantgegevens_invoeren zending_klaarmaken ticket_toewijzen
      voorraad_aanvullen aanvraag_beoordelen besluit_opstellen stemmen_tellen gegevens_verwerken
      teams_indelen controle_van_de_gegevens gegevenscontrole toetsing_aan facturen_versturen
      facturen_sturen offertes_versturen dossier_sluiten dossiers_sluiten`,
    none: `
      herinneringen visite compost kompas diploma opzet verbinding verbindingen stemming rekening_houden
      kaart_brengen in_contact rouwverwerking schoolbord dashborden trek landkaart postcode topsport
      bewijzen op_tijd op_maat op_gang met_pensioen tegenwoordig rekenschap boordeel spelkaarten in_kaart
      de_knoop schermen bescherm postzegels tijdschema aan_boord ouder ouders meester_worden
      gasten_ontvangen bezoek_krijgen huisdier aan_het_werk thuiswerkplek jaarbeurs bord_eten opname_in
      zijn_draai verantwoordelijkheid opdracht_geven huis_kopen uitdaging dieptepunt rit verzekering
      kaartspelen eerste_hulp ziekenhuisopname grip_krijgen dagje boekingssysteem kaart_lezen passend
      aanpassen bestelling_plaatsen order_plaatsen maandagavond dinsdagavond woensdagavond donderdagavond
      vrijdagavond zaterdagavond zondagavond zaterdagmiddag zondagmiddag zaterdagochtend zondagochtend
      woensdagmiddag kerstavond vooravond namiddag oudejaarsavond wedstrijdavond rijbewijs boodschap
      boodschappen vakantieplanning reisplanning gezinsplanning weekplanning dagplanning maaltijdplanning
      tijdmeting bloeddrukmeting zelfacceptatie ouderschap tijdregistratie workshop workshops berekening
      spaarrekening bankrekening betaalrekening rekening_openen identiteitsbewijs bezichtigingen
      aangesproken winkelen shoppen internetten timemanagement stressmanagement zelfmanagement
      teleurstelling voorstelling tentoonstelling instelling herstelling geruststelling testament_opstellen
      lijst_opstellen wensenlijst_opstellen plan_opstellen begroting_opstellen opstelling beginopstelling
      belangstelling vraagstelling bijstelling doelstelling ontmoeting inspectie partnerselectie
      toekomstplanning carriereplanning huwelijksplanning thuisadministratie geldadministratie nulmeting
      studieplanning trainingsplanning huis_opnemen contact_opnemen pijnmanagement`,
    jargon: 'leads lead_nurturing automation',
    system: 'in_het_systeem in_crm in_het_dossier in_het_register in_de_administratie in_de_database',
  },
  ends: {
    talk: 'avond middag ochtend bijeenkomst controle',
    paper: 'foto',
    company: `
      toewijzing rapportage werving analyse meting automatisering toetsing toekenning verstrekking allocatie
      optimalisatie distributie management`,
  },
  shortEnds: 'app sms mail map dag jaar',
  visit: 'bezoek bezoekje',
  clients: 'klant klanten client clienten patient patienten aanvrager aanvragers verzekerde verzekerden',
  harmless: 'hebben kennen',
  calling: /(?:[a-z]{2}er|eur|ist|loog|aar|kundige|therapeut|ster)$/,
  notCalling: `
    vroeger water winter zomer dochter moeder vader broer ander andere computer nummer kamer leger letter
    partner ouder later verder onder over zonder eerder beter koffer keer deur kleur duur uur factuur humeur
    weer meer zeer natuur cultuur kanker klooster venster filter theater centrum gemeente diner examen
    september oktober november december jaar paar haar daar waar klaar bezwaar gevaar zwaar altaar koper
    zekerheid lijst kunst dienst winst angst komst toekomst herfst lekker donker silver leer peer sfeer
    beheer verkeer transfer offer leider`,
  subjects: 'ik',
  mine: 'mijn ik je jouw',
  fixed: `
    wachten_op wacht_op rekenen_op verheugen_op voorbereiden_op toeleven_naar wennen_aan gewend_aan
    overstappen_op overstappen_naar werken_met leven_met zoeken_naar zoek_naar denken_aan beginnen_met
    beginnen_aan stoppen_met kennismaken_met omgaan_met leren_met verlangen_naar uitkijken_naar
    aan_de_slag_met vertrouwd_met hulp_bij problemen_met dromen_van genieten_van afscheid_van ervaring_met
    gebruik_van onderhoud_van klaar_voor nodig_voor verdiepen_in zin_in overstap_naar kiezen_voor
    beslissen_over nadenken_over twijfelen_over bij_problemen_met wachttijd_op opzeggen_van vinden_van
    keuze_voor keuze_van voorbereiding_op`,
  spans: 'tussen tot na voor tijdens',
  prepositions: `
    op via bij met in aan van voor naar over door per uit tijdens na onder om tot tegen zonder rond binnen
    tussen langs volgens vanuit namens als die dat waar wanneer omdat`,
  pointing: 'via per op met bij in aan door',
  doer: 'door namens',
  small: `
    de het een en je ik mijn jouw jullie ons onze hij zij ze we wij of niet nog weer wel te om dat die dit
    als er iets iemand is wordt wil kan mag ga gaat naar van voor met op aan bij uit over door tot na hoe
    wat waar zo maar ook al eerste nieuwe oude andere ander eigen goede beste steeds heel alles alle thuis
    zijn haar hun u uw klant geen meer mee af`,
  and: 'en of plus',
}
