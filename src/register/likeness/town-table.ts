/**
 * Municipalities, their towns and the postcode areas of each: `code name|town:areas|town:areas`, one line each.
 * A compact copy of data/geography, because this library reads no files; its test keeps the two equal.
 */
export const townTable = `
0014 Groningen|Garmerwolde:9798|Glimmen:9756|Groningen:9711-9718,9721-9728,9731-9738,9741-9747|Haren Gn:9751-9753|Harkstede GN:9614|Lageland GN:9622|Lellens:9794|Meerstad:9613|Noordlaren:9479|Onnen:9755|Sint Annen:9796|Ten Boer:9791|Ten Post:9792|Thesinge:9797|Winneweer:9793|Woltersum:9795
0034 Almere|Almere:1309,1311-1319,1321-1329,1331-1336,1338-1339,1341,1343,1349,1351-1359,1361-1363
0037 Stadskanaal|Alteveer:9661|Mussel:9584|Musselkanaal:9581|Onstwedde:9591|Stadskanaal:9501-9503|Vledderveen:9585
0047 Veendam|Borgercompagnie:9631|Veendam:9641-9642,9644-9646|Wildervank:9648
0050 Zeewolde|:3895|Zeewolde:3891-3894,3896-3899
0059 Achtkarspelen|Augustinusga:9284|Boelenslaan:9233|Buitenpost:9285|Drogeham:9289|Gerkesklooster:9873|Harkema:9281|Kootstertille:9288|Stroobos:9871-9872|Surhuisterveen:9231|Surhuizum:9283|Twijzel:9286|Twijzelerheide:9287,9299
0060 Ameland|Ballum:9162|Buren:9164|Hollum:9161|Nes:9163
0072 Harlingen|Harlingen:8861-8862|Midlum:8871-8872|Wijnaldum:8857
0074 Heerenveen|Akkrum:8491|Aldeboarn:8495|Bontebok:8415|De Knipe:8456|Gersloot:8457|Haskerdijken:8468|Heerenveen:8441-8448|Hoornsterzwaag:8412|Jubbega:8411|Katlijk:8455|Luinjeberd:8459|Mildam:8454|Nes:8494|Nieuwebrug:8469|Nieuwehorne:8414|Nieuweschoot:8452|Oranjewoud:8453|Oudehorne:8413|Oudeschoot:8451|Terband:8449|Tjalleberd:8458
0080 Leeuwarden|:9085|Alde Leie:9071|Baard:8834|Bears:9025|Britsum:9055|Eagum:9006|Easterlittens:8835|Feinsum:9053|Friens:9009|Goutum:9084|Grou:9001|Hempens:9086|Hijum:9054|Hilaard:9027|Húns:8832|Idaerd:9007|Jellum:9026|Jelsum:9057|Jirnsum:9011|Jorwert:9023|Koarnjum:9056|Leeuwarden:8911-8919,8921-8927,8931-8939,8941|Lekkum:9081|Leons:8833|Mantgum:9022|Miedum:9082|Reduzum:9008|Snakkerburen:9083|Stiens:9051|Swichum:9087|Warstiens:9004|Warten:9003|Weidum:9024|Wergea:9005|Wirdum:9088|Wytgaard:9089
0085 Ooststellingwerf|Appelscha:8426|Donkerbroek:8435|Elsloo:8424|Fochteloo:8428|Haule:8432|Haulerwijk:8433|Langedijke:8425|Makkinga:8423|Nijeberkoop:8422|Oldeberkoop:8421|Oosterwolde:8431|Ravenswoud:8427|Waskemeer:8434
0086 Opsterland|Bakkeveen:9243|Beetsterzwaag:9244|Frieschepalen:9249|Gorredijk:8401|Hemrik:8409|Jonkerslân:8403|Langezwaag:8404|Lippenhuizen:8408|Luxwoude:8405|Nij Beets:9245|Olterterp:9246|Siegerswoude:9248|Terwispel:8407|Tijnje:8406|Ureterp:9247|Wijnjewoude:9241
0088 Schiermonnikoog|Schiermonnikoog:9166
0090 Smallingerland|Boornbergum:9212|De Tike:9219|De Veenhoop:9215|De Wilgen:9213|Drachten:9201-9207|Drachtstercompagnie:9222|Goëngahuizen:8497|Houtigehage:9223|Kortehemmen:9211|Nijega:9217|Opeinde:9218|Oudega:9216|Rottevalle:9221|Smalle Ee:9214
0093 Terschelling|Baaiduinen:8884|Formerum:8894|Hee:8882|Hoorn:8896|Kaard:8883|Kinnum:8885|Landerum:8893|Lies:8895|Midsland:8891|Oosterend:8897|Striep:8892|West-Terschelling:8881
0096 Vlieland|Vlieland:8899
0098 Weststellingwerf|Blesdijke:8398|Boijl:8392|De Blesse:8397|De Hoeve:8394|Langelille:8484|Munnekeburen:8485|Nijeholtpade:8475|Nijeholtwolde:8488|Nijelamer:8487|Nijetrijne:8481|Noordwolde:8391|Oldeholtpade:8474|Oldeholtwolde:8477|Oldelamer:8486|Oldetrijne:8479|Oosterstreek:8388|Peperga:8396|Scherpenzeel:8483|Slijkenburg:8489|Sonnega:8478|Spanga:8482|Steggerda:8395|Ter Idzard:8476|Vinkega:8393|Wolvega:8471-8472|Zandhuizen:8389
0106 Assen|Assen:9401-9408|Loon:9409|Rhee:9486|Ter Aard:9487|Ubbena:9492|Zeijerveen:9489|Zeijerveld:9488
0109 Coevorden|'t Haantje:7847|Aalden:7854|Benneveld:7856|Coevorden:7741-7742|Dalen:7751|Dalerpeel:7753|Dalerveen:7755|De Kiel:7849|Diphoorn:7842|Erm:7843|Gees:7863|Geesbrug:7917|Holsloot:7845|Meppen:7855|Nieuwlande Coevorden:7929|Noord-Sleen:7846|Oosterhesselen:7861|Schoonoord:7848|Sleen:7841|Stieltjeskanaal:7756|Wachtum:7754|Wezup:7852|Wezuperbrug:7853|Zweeloo:7851|Zwinderen:7864
0114 Emmen|Barger-Compascuum:7884|Emmen:7811-7815,7821-7828|Emmer-Compascuum:7881|Erica:7887|Klazienaveen:7891-7892|Klazienaveen-Noord:7889|Nieuw-Amsterdam:7833|Nieuw-Dordrecht:7885|Nieuw-Schoonebeek:7766|Nieuw-Weerdinge:7831|Roswinkel:7895|Schoonebeek:7761|Veenoord:7844|Weiteveen:7765|Zandpol:7764|Zwartemeer:7894
0118 Hoogeveen|Alteveer gem Hoogeveen:7915|Elim:7916|Fluitenberg:7931|Hollandscheveld:7913|Hoogeveen:7901-7909|Nieuweroord:7911-7912|Nieuwlande:7918|Noordscheschut:7914|Pesse:7933|Stuifzand:7934|Tiendeveen:7936
0119 Meppel|Broekhuizen:7965|De Schiphorst:7966|Meppel:7941-7944|Nijeveen:7948|Rogat:7949
0141 Almelo|Aadorp:7611|Almelo:7601-7610|Bornerbroek:7627
0147 Borne|Borne:7621-7623|Hertme:7626|Zenderen:7625
0148 Dalfsen|Dalfsen:7721-7722|Lemelerveld:8151-8154|Nieuwleusen:7711
0150 Deventer|Bathmen:7437|Colmschate:7429|Deventer:7411-7419,7421-7428|Diepenveen:7431|Lettele:7434|Okkenbroek:7435|Schalkhaar:7433
0153 Enschede|Enschede:7511-7514,7521-7525,7531-7536,7541-7548
0158 Haaksbergen|Haaksbergen:7481-7483
0160 Hardenberg|Ane:7784|Anerveen:7788|Anevelde:7785|Balkbrug:7707|Bergentheim:7691|Brucht:7696|Bruchterveld:7695|Collendoorn:7798|De Krim:7781-7782|Dedemsvaart:7701-7702|Den Velde:7786|Diffelen:7795|Gramsbergen:7783|Hardenberg:7771-7773|Heemserveen:7796|Holtheme:7787|Holthone:7779|Hoogenweg:7793|Kloosterhaar:7694|Loozen:7778|Lutten:7775|Mariënberg:7692|Radewijk:7791|Rheeze:7794|Rheezerveen:7797|Schuinesloot:7777|Sibculo:7693|Slagharen:7776|Venebrugge:7792
0163 Hellendoorn|Daarle:7688|Daarlerveen:7687|Haarle:7448|Hellendoorn:7447|Nijverdal:7441-7443
0164 Hengelo|Hengelo:7551-7559
0166 Kampen|'s-Heerenbroek:8275|Grafhorst:8277|IJsselmuiden:8271|Kampen:8261-8267|Kamperveen:8278|Mastenbroek:8293|Wilsum:8274|Zalk:8276
0168 Losser|Beuningen:7588|Glane:7585|Losser:7581-7582|Overdinkel:7586|de Lutte:7587
0171 Noordoostpolder|Bant:8314|Creil:8312|Emmeloord:8301-8305|Ens:8307|Espel:8311|Kraggenburg:8317|Luttelgeest:8315|Marknesse:8316|Nagele:8308|Rutten:8313|Schokland:8319|Tollebeek:8309
0173 Oldenzaal|Deurningen:7562|Oldenzaal:7571-7577
0175 Ommen|Arriën:7735|Beerze:7736|Beerzerveld:7685|Dalmsholte:8146|Giethmen:8147|Lemele:8148|Ommen:7731-7732|Stegeren:7737|Vilsteren:7734|Vinkenbuurt:7739|Witharen:7738
0177 Raalte|Broekland:8107|Heeten:8111|Heino:8141|Laag Zuthem:8055|Lierderholthuis:8144|Luttenberg:8105|Mariënheem:8106|Nieuw Heeten:8112|Raalte:8101-8103
0180 Staphorst|IJhorst:7955|Punthorst:7715|Rouveen:7954|Staphorst:7951
0183 Tubbergen|Albergen:7665|Fleringen:7666|Geesteren:7678|Haarle:7668|Harbrinkhoek:7615|Hezingen:7662|Langeveen:7679|Mander:7663|Manderveen:7664|Mariaparochie:7614|Reutum:7667|Tubbergen:7651|Vasse:7661
0184 Urk|Urk:8321-8322
0189 Wierden|Enter:7468|Hoge Hexel:7645|Notter:7467|Wierden:7641-7642|Zuna:7466
0193 Zwolle|Zwolle:8011-8017,8019,8021-8026,8028,8031-8035,8041-8045
0197 Aalten|Aalten:7121-7123|Bredevoort:7126|De Heurne:7095|Dinxperlo:7091
0200 Apeldoorn|Apeldoorn:7311-7316,7321-7329,7331-7336|Beekbergen:7361|Beemte Broekland:7317,7341|Hoenderloo:7351|Hoog Soeren:7346|Klarenbeek:7381|Lieren:7364|Loenen:7371|Radio Kootwijk:7348|Uddel:3888|Ugchelen:7339|Wenum Wiesel:7345
0202 Arnhem|Arnhem:6811-6816,6821-6828,6831-6836,6841-6846
0203 Barneveld|Achterveld:3792|Barneveld:3771-3773|De Glind:3794|Garderen:3886|Kootwijk:3775|Kootwijkerbroek:3774|Stroe:3776|Terschuur:3784|Voorthuizen:3781|Zwartebroek:3785
0209 Beuningen|Beuningen Gld:6641-6642|Ewijk:6644|Weurt:6551|Winssen:6645
0213 Brummen|Brummen:6971|Eerbeek:6961|Empe:7399|Hall:6964|Leuvenheim:6974|Tonden:6975
0214 Buren|Asch:4115|Beusichem:4112|Buren:4116|Eck en Wiel:4024|Erichem:4117|Ingen:4031|Kapel-Avezaath:4016|Kerk-Avezaath:4012|Lienden:4033|Maurik:4021|Ommeren:4032|Ravenswaaij:4119|Rijswijk (GLD):4023|Zoelen:4011|Zoelmond:4111
0216 Culemborg|Culemborg:4101-4107
0221 Doesburg|Doesburg:6981-6984
0222 Doetinchem|Doetinchem:7001-7009|Gaanderen:7011|Wehl:7031
0225 Druten|Afferden:6654|Deest:6653|Druten:6651-6652|Horssen:6631|Puiflijk:6655
0226 Duiven|Duiven:6921-6922|Groessen:6923|Loo Gld:6924
0228 Ede|Bennekom:6721|De Klomp:6745|Deelen:6877|Ede:6711-6718|Ederveen:6744|Harskamp:6732|Hoenderloo:7352|Lunteren:6741|Otterlo:6731|Wekerom:6733
0230 Elburg|'t Harde:8084|Doornspijk:8085|Elburg:8081-8082
0232 Epe|Emst:8166|Epe:8161-8162|Oene:8167|Vaassen:8171-8172
0233 Ermelo|Ermelo:3851-3853
0243 Harderwijk|Harderwijk:3841-3848|Hierden:3849
0244 Hattem|Hattem:8051-8052
0246 Heerde|Heerde:8181|Veessen:8194|Vorchten:8193|Wapenveld:8191
0252 Heumen|Heumen:6582|Malden:6581|Nederasselt:6612|Overasselt:6611
0262 Lochem|Almen:7218|Barchem:7244|Eefde:7211|Epse:7214|Gorssel:7213|Harfsen:7217|Joppe:7215|Kring van Dorth:7216|Laren:7245|Lochem:7241-7242
0263 Maasdriel|Alem:5335|Ammerzoden:5324|Hedel:5321|Heerewaarden:6624|Hoenzadriel:5333|Hurwenen:5327|Kerkdriel:5331|Rossum:5328|Velddriel:5334|Well:5325
0267 Nijkerk|Hoevelaken:3871|Nijkerk:3861-3863|Nijkerkerveen:3864
0268 Nijmegen|Lent:6663|Nijmegen:6511-6512,6515,6521-6525,6531-6538,6541-6546,6564
0269 Oldebroek|'t Loo Oldebroek:8095|Hattemerbroek:8094|Noordeinde Gld:8079|Oldebroek:8096|Oosterwolde Gld:8097|Wezep:8091
0273 Putten|Putten:3881-3882
0274 Renkum|Doorwerth:6865|Heelsum:6866|Heveadorp:6869|Oosterbeek:6861-6862|Renkum:6871|Wolfheze:6874
0275 Rheden|De Steeg:6994|Dieren:6951-6953|Ellecom:6955|Laag-Soeren:6957|Rheden:6991|Spankeren:6956|Velp:6881-6883
0277 Rozendaal|Rozendaal:6891
0279 Scherpenzeel|Scherpenzeel:3925
0281 Tiel|Kapel Avezaath:4013|Kerk Avezaath:4017|Tiel:4001-4007|Wadenoijen:4014|Zennewijnen:4062
0285 Voorst|Klarenbeek:7382|Nijbroek:7397|Steenenkamer:7439|Terwolde:7396|Teuge:7395|Twello:7391-7392|Voorst:7383|Wilp:7384
0289 Wageningen|Wageningen:6701-6709
0293 Westervoort|Westervoort:6931-6932
0294 Winterswijk|Winterswijk:7101-7103|Winterswijk Brinkheurne:7115|Winterswijk Corle:7119|Winterswijk Henxel:7113|Winterswijk Huppel:7105|Winterswijk Kotten:7107|Winterswijk Meddo:7104|Winterswijk Miste:7109|Winterswijk Ratum:7106|Winterswijk Woold:7108
0296 Wijchen|Balgoij:6613|Batenburg:6634|Bergharen:6617|Hernen:6616|Leur:6615|Niftrik:6606|Wijchen:6601-6605
0297 Zaltbommel|Aalst:5308|Bern:5318|Brakel:5306|Bruchem:5314|Delwijnen:5316|Gameren:5311|Kerkwijk:5315|Nederhemert:5317|Nieuwaal:5313|Poederoijen:5307|Zaltbommel:5301-5302|Zuilichem:5305
0299 Zevenaar|Aerdt:6913|Angerlo:6986|Babberich:6909|Giesbeek:6987|Herwen:6914|Lathum:6988|Lobith:6915|Pannerden:6911|Spijk:6917|Tolkamer:6916|Zevenaar:6901-6905
0301 Zutphen|Warnsveld:7231-7232|Zutphen:7201-7207
0302 Nunspeet|Elspeet:8075|Hulshorst:8077|Nunspeet:8071-8072|Vierhouten:8076
0303 Dronten|Biddinghuizen:8256|Dronten:8251-8254|Swifterbant:8255
0307 Amersfoort|Amersfoort:3811-3819,3821-3826|Hoogland:3828|Hooglanderveen:3829|Stoutenburg Noord:3836
0308 Baarn|Baarn:3741-3744|Lage Vuursche:3749
0310 De Bilt|Bilthoven:3721-3723|De Bilt:3731-3732|Groenekan:3737|Hollandsche Rading:3739|Maartensdijk:3738|Westbroek:3615
0312 Bunnik|Bunnik:3981|Odijk:3984|Werkhoven:3985
0313 Bunschoten|Bunschoten-Spakenburg:3751-3752|Eemdijk:3754
0317 Eemnes|Eemnes:3755
0321 Houten|'t Goy:3997|Houten:3991-3995|Schalkwijk:3998|Tull en 't Waal:3999
0327 Leusden|Achterveld:3791|Leusden:3831-3834|Stoutenburg:3835
0331 Lopik|Benschop:3405|Jaarsveld:3413|Lopik:3411|Lopikerkapel:3412|Polsbroek:3415
0335 Montfoort|Linschoten:3461|Montfoort:3417
0339 Renswoude|Renswoude:3927
0340 Rhenen|Elst Ut:3921-3922|Rhenen:3911-3912
0342 Soest|Soest:3761-3766,3768|Soesterberg:3769
0344 Utrecht|De Meern:3453-3454|Utrecht:3511-3515,3521-3528,3531-3534,3541-3546,3551-3555,3561-3566,3571-3573,3581-3585|Vleuten:3451-3452,3455
0345 Veenendaal|Veenendaal:3901-3907
0351 Woudenberg|Woudenberg:3931
0352 Wijk bij Duurstede|Cothen:3945|Langbroek:3947|Wijk bij Duurstede:3961-3962
0353 IJsselstein|IJsselstein:3401-3404
0355 Zeist|Austerlitz:3711|Bosch en Duin:3735|Den Dolder:3734|Huis ter Heide:3712|Zeist:3701-3709
0356 Nieuwegein|Nieuwegein:3431-3439
0358 Aalsmeer|Aalsmeer:1431-1432|Kudelstaart:1433
0361 Alkmaar|Alkmaar:1811-1817,1821-1827|De Rijp:1483|Driehuizen:1844|Graft:1484|Grootschermer:1843|Koedijk:1831|Markenbinnen:1536|Noordeinde:1485|Oost-Graftdijk:1487|Oterleek:1842|Oudorp:1829|Schermerhorn:1636|Starnmeer:1488|Stompetoren:1841|Ursem:1646|West-Graftdijk:1486|Zuidschermer:1846-1847
0362 Amstelveen|Amstelveen:1181-1189
0363 Amsterdam|Amsterdam:1011-1019,1021-1028,1031-1037,1041-1047,1051-1069,1071-1079,1081-1083,1086-1087,1091-1098,1101-1109|Weesp:1381-1384
0373 Bergen (NH)|Bergen (NH):1861-1862|Bergen aan Zee:1865|Egmond aan Zee:1931|Egmond aan den Hoef:1934|Egmond-Binnen:1935|Groet:1873|Schoorl:1871
0375 Beverwijk|Beverwijk:1941-1948|Wijk aan Zee:1949
0376 Blaricum|Blaricum:1261-1262
0377 Bloemendaal|Aerdenhout:2111|Bennebroek:2121|Bloemendaal:2061|Overveen:2051|Vogelenzang:2114
0383 Castricum|Akersloot:1921|Castricum:1901-1902|Limmen:1906|de Woude:1489
0384 Diemen|Diemen:1111-1113
0385 Edam-Volendam|Beets:1475|Edam:1135|Hobrede:1477|Kwadijk:1471|Middelie:1472|Oosthuizen:1474|Purmer:1481|Schardam:1476|Volendam:1131-1132|Warder:1473
0388 Enkhuizen|Enkhuizen:1601-1602
0392 Haarlem|:2019|Haarlem:2011-2015,2021-2026,2031-2037|Spaarndam gem. Haarlem:2063
0394 Haarlemmermeer|Aalsmeerderbrug:1436|Abbenes:2157|Badhoevedorp:1171|Beinsdorp:2144|Boesingheliede:2143|Buitenkaag:2158|Burgerveen:2154|Cruquius:2142|Haarlemmerliede:2065|Halfweg:1165|Hoofddorp:2131-2135|Leimuiderbrug:2155|Lijnden:1175|Lisserbroek:2165|Nieuw-Vennep:2151-2153|Oude Meer:1438|Rijsenhout:1435|Rozenburg:1437|Schiphol:1117-1118|Schiphol-Rijk:1119|Spaarndam:2064|Vijfhuizen:2141|Weteringbrug:2156|Zwaanshoek:2136|Zwanenburg:1161
0396 Heemskerk|Heemskerk:1961-1969
0397 Heemstede|Heemstede:2101-2106
0399 Heiloo|:1853|Heiloo:1851-1852
0400 Den Helder|Den Helder:1781-1786,1789|Julianadorp:1787-1788
0402 Hilversum|Hilversum:1211-1218,1221-1223
0405 Hoorn|Blokker:1695|Hoorn:1621-1625,1627-1628|Zwaag:1689
0406 Huizen|Huizen:1271-1277
0415 Landsmeer|Den Ilp:1127|Landsmeer:1121|Purmerland:1451
0417 Laren|Laren:1251-1252
0420 Medemblik|Abbekerk:1657|Andijk:1619|Benningbroek:1654|Hauwert:1691-1692|Lambertschaag:1658|Medemblik:1671|Midwoud:1679|Nibbixwoud:1688|Oostwoud:1678|Opperdoes:1674|Sijbekarspel:1655|Twisk:1676|Wervershoof:1693|Wognum:1687|Zwaagdijk-Oost:1681-1684|Zwaagdijk-West:1685-1686
0431 Oostzaan|Oostzaan:1511
0432 Opmeer|Aartswoud:1719|De Weere:1661-1663|Hoogwoud:1718|Opmeer:1716|Spanbroek:1715
0437 Ouder-Amstel|Amsterdam-Duivendrecht:1114|Duivendrecht:1115|Ouderkerk aan de Amstel:1191
0439 Purmerend|Middenbeemster:1462|Noordbeemster:1463|Purmerend:1441-1448|Westbeemster:1464|Zuidoostbeemster:1461
0441 Schagen|'t Zand:1756|Burgerbrug:1754|Callantsoog:1759|Dirkshorn:1746|Oudesluis:1757|Petten:1755|Schagen:1741-1742|Schagerbrug:1751|Sint Maarten:1744|Sint Maartensbrug:1752|Sint Maartensvlotbrug:1753|Tuitjenhorn:1747|Waarland:1738|Warmenhuizen:1749
0448 Texel|De Cocksdorp:1795|De Koog:1796|De Waal:1793|Den Burg:1791|Den Hoorn:1797|Oosterend:1794|Oudeschild:1792
0450 Uitgeest|Uitgeest:1911
0451 Uithoorn|De Kwakel:1424|Uithoorn:1421-1423
0453 Velsen|Driehuis NH:1985|IJmuiden:1971-1976|Santpoort-Noord:2071|Santpoort-Zuid:2082|Velsen-Noord:1951|Velsen-Zuid:1981|Velserbroek:1991-1992
0473 Zandvoort|Bentveld:2116|Zandvoort:2041-2042
0479 Zaanstad|Assendelft:1566-1567|Koog aan de Zaan:1541|Krommenie:1561-1562|Westknollendam:1525|Westzaan:1551|Wormerveer:1521|Zaandam:1501-1509|Zaandijk:1544
0482 Alblasserdam|Alblasserdam:2951-2954
0484 Alphen aan den Rijn|Aarlanderveen:2445|Alphen aan den Rijn:2401-2409|Benthuizen:2731|Boskoop:2771|Hazerswoude-Dorp:2391|Hazerswoude-Rijndijk:2394|Koudekerk aan den Rijn:2396|Zwammerdam:2471
0489 Barendrecht|Barendrecht:2991-2994
0498 Drechterland|Hem:1607|Hoogkarspel:1616|Oosterblokker:1696|Oosterleek:1609|Schellinkhout:1697|Venhuizen:1606|Westwoud:1617|Wijdenes:1608
0502 Capelle aan den IJssel|Capelle aan den IJssel:2901-2909
0503 Delft|Delft:2611-2614,2616,2622-2629
0505 Dordrecht|Dordrecht:3311-3319,3328-3329
0512 Gorinchem|Dalem:4213|Gorinchem:4201-4208
0513 Gouda|Gouda:2801-2809
0518 Den Haag|Den Haag:2491-2493,2495-2498,2511-2518,2521-2526,2531-2533,2541-2548,2551-2555,2561-2566,2571-2574,2581-2587,2591-2597
0523 Hardinxveld-Giessendam|Hardinxveld-Giessendam:3371-3373
0531 Hendrik-Ido-Ambacht|Hendrik-Ido-Ambacht:3341-3344
0532 Stede Broec|Bovenkarspel:1611|Grootebroek:1613|Lutjebroek:1614
0534 Hillegom|Hillegom:2181-2182
0537 Katwijk|:2232|Katwijk:2221-2225|Rijnsburg:2231|Valkenburg:2235
0542 Krimpen aan den IJssel|Krimpen aan den IJssel:2921-2926
0546 Leiden|Leiden:2311-2318,2321-2324,2331-2334
0547 Leiderdorp|Leiderdorp:2351-2353
0553 Lisse|Lisse:2161-2163
0556 Maassluis|Maassluis:3141-3147
0569 Nieuwkoop|Nieuwkoop:2421|Nieuwveen:2441|Noorden:2431-2432|Ter Aar:2461|Vrouwenakker:1428|Woerdense Verlaat:3651-3653|Zevenhoven:2435
0575 Noordwijk|De Zilk:2191|Noordwijk:2201-2204|Noordwijkerhout:2211-2212
0579 Oegstgeest|Oegstgeest:2341-2343
0589 Oudewater|Hekendorp:3467|Oudewater:3421|Papekop:3464|Snelrewaard:3425
0590 Papendrecht|Papendrecht:3351-3356
0597 Ridderkerk|Ridderkerk:2981-2989
0599 Rotterdam|:3199|Botlek Rotterdam:3197|Europoort Rotterdam:3198|Hoek van Holland:3151|Hoogvliet Rotterdam:3191-3194|Pernis Rotterdam:3195|Rotterdam:3011-3016,3021-3029,3031-3039,3041-3047,3051-3056,3059,3061-3069,3071-3079,3081-3089|Rozenburg:3181|Vondelingenplaat Rotterdam:3196
0603 Rijswijk|Rijswijk:2281-2289
0606 Schiedam|Schiedam:3111-3119,3121-3125
0610 Sliedrecht|Sliedrecht:3361-3364
0613 Albrandswaard|:3165|Poortugaal:3171-3172,3176|Rhoon:3161-3162
0622 Vlaardingen|Vlaardingen:3131-3138
0626 Voorschoten|Voorschoten:2251-2254
0627 Waddinxveen|Waddinxveen:2741-2743
0629 Wassenaar|Wassenaar:2241-2245
0632 Woerden|Harmelen:3481|Kamerik:3471|Woerden:3441-3449|Zegveld:3474
0637 Zoetermeer|Zoetermeer:2711-2713,2715-2719,2721-2729
0638 Zoeterwoude|Gelderswoude:2735|Zoeterwoude:2381-2382
0642 Zwijndrecht|Heerjansdam:2995|Zwijndrecht:3331-3336
0654 Borsele|'s-Gravenpolder:4431|'s-Heer Abtskerke:4444|'s-Heerenhoek:4453|Baarland:4435|Borssele:4454|Driewegen:4438|Ellewoutsdijk:4437|Heinkenszand:4451|Hoedekenskerke:4433|Kwadendamme:4434|Lewedorp:4456|Nieuwdorp:4455|Nisse:4443|Oudelande:4436|Ovezande:4441
0664 Goes|'s-Heer Arendskerke:4458|'s-Heer Hendrikskinderen:4472|Goes:4461-4465|Kattendijke:4474|Kloetinge:4481|Wilhelminadorp:4475|Wolphaartsdijk:4471
0668 West Maas en Waal|Alphen:6626|Altforst:6628|Appeltern:6629|Beneden-Leeuwen:6658|Boven-Leeuwen:6657|Dreumel:6621|Maasbommel:6627|Wamel:6659
0677 Hulst|Clinge:4567|Graauw:4569|Heikant:4566|Hengstdijk:4585|Hulst:4561-4562|Kapellebrug:4565|Kloosterzande:4587|Kuitaart:4584|Lamswaarde:4586|Nieuw Namen:4568|Ossenisse:4589|Sint Jansteen:4564|Terhole:4583|Vogelwaarde:4581|Walsoorden:4588
0678 Kapelle|Kapelle:4421|Kloetinge:4482|Schore:4423|Wemeldinge:4424
0687 Middelburg|Arnemuiden:4341|Middelburg:4331-4338|Nieuw- en Sint Joosland:4339
0703 Reimerswaal|Hansweert:4417|Krabbendijke:4413|Kruiningen:4416|Oostdijk:4415|Rilland:4411|Waarde:4414|Yerseke:4401
0715 Terneuzen|Axel:4571|Biervliet:4521|Hoek:4542|Koewacht:4576|Overslag:4575|Philippine:4553|Sas van Gent:4551|Sluiskil:4541|Spui:4539|Terneuzen:4531-4533,4535-4538|Westdorpe:4554|Zaamslag:4543|Zuiddorpe:4574
0716 Tholen|Oud-Vossemeer:4698|Poortvliet:4693|Scherpenisse:4694|Sint Philipsland:4675|Sint-Annaland:4697|Sint-Maartensdijk:4695|Stavenisse:4696|Tholen:4691
0717 Veere|Aagtekerke:4363|Biggekerke:4373|Domburg:4357|Gapinge:4352|Grijpskerke:4364|Koudekerke:4371|Meliskerke:4365|Oostkapelle:4356|Serooskerke:4353|Veere:4351|Vrouwenpolder:4354|Westkapelle:4361|Zoutelande:4374
0718 Vlissingen|Oost-Souburg:4388|Ritthem:4389|Vlissingen:4381-4387
0736 De Ronde Venen|Abcoude:1391|Amstelhoek:1427|Baambrugge:1396|Mijdrecht:3641-3643|Vinkeveen:3645|Waverveen:3646|Wilnis:3648|de Hoef:1426
0737 Tytsjerksteradiel|Aldtsjerk:9064|Burgum:9251|Earnewâld:9264|Eastermar:9261|Garyp:9263|Gytsjerk:9061|Hurdegaryp:9254|Jistrum:9258|Mûnein:9063|Noardburgum:9257|Oentsjerk:9062|Ryptsjerk:9256|Sumar:9262|Suwâld:9265|Tytsjerk:9255|Wyns:9091
0743 Asten|:5722|Asten:5721|Heusden:5725|Ommel:5724
0744 Baarle-Nassau|Baarle-Nassau:5111|Castelre:5114|Ulicoten:5113
0748 Bergen op Zoom|Bergen op Zoom:4611-4617,4621-4625|Halsteren:4661|Lepelstraat:4664
0753 Best|Best:5681-5685
0755 Boekel|Boekel:5427|Venhorst:5428
0757 Boxtel|Boxtel:5281-5283|Esch:5296|Liempde:5298
0758 Breda|Bavel:4854|Breda:4811-4819,4822-4827,4834-4839|Prinsenbeek:4841|Teteringen:4847|Ulvenhout:4851
0762 Deurne|Deurne:5751-5754|Helenaveen:5759|Liessel:5757|Neerkant:5758|Vlierden:5756
0765 Pekela|Nieuwe Pekela:9663|Oude Pekela:9665
0766 Dongen|'s Gravenmoer:5109|Dongen:5101-5107
0770 Eersel|Duizel:5525|Eersel:5521|Knegsel:5511|Steensel:5524|Vessem:5512|Wintelre:5513
0772 Eindhoven|Eindhoven:5611-5617,5621-5629,5631-5633,5641-5647,5651-5658
0777 Etten-Leur|Etten-Leur:4871-4879
0779 Geertruidenberg|Geertruidenberg:4931|Raamsdonk:4944|Raamsdonksveer:4941-4942
0784 Gilze en Rijen|Gilze:5126|Hulten:5125|Molenschot:5124|Rijen:5121-5122
0785 Goirle|Goirle:5051-5053|Riel:5133
0794 Helmond|Helmond:5701-5709
0796 's-Hertogenbosch|'s-Hertogenbosch:5211-5213,5215-5216,5221-5224,5231-5237|Nuland:5391-5392|Rosmalen:5241-5249|Vinkel:5381-5383
0797 Heusden|:5156-5158,5255,5257|Drunen:5151-5152|Elshout:5154|Haarsteeg:5254|Heusden:5256|Nieuwkuijk:5253|Vlijmen:5251-5252
0798 Hilvarenbeek|Biest-Houtakker:5084|Diessen:5087|Esbeek:5085|Haghorst:5089|Hilvarenbeek:5081
0809 Loon op Zand|De Moer:5176|Kaatsheuvel:5171-5172|Loon op Zand:5175
0820 Nuenen, Gerwen en Nederwetten|Nuenen:5671-5674
0823 Oirschot|Oirschot:5688-5689|Oost West en Middelbeers:5091
0824 Oisterwijk|Haaren:5076|Heukelom:5059|Moergestel:5066|Oisterwijk:5061-5063
0826 Oosterhout|Den Hout:4911|Dorst:4849|Oosteind:4909|Oosterhout:4901-4908
0828 Oss|Berghem:5351|Demen:5354|Deursen-Dennenburg:5352|Dieden:5353|Geffen:5386|Haren:5368|Herpen:5373|Huisseling:5358|Keent:5359|Lith:5397|Lithoijen:5396|Macharen:5367|Maren-Kessel:5398|Megen:5366|Neerlangel:5355|Neerloon:5356|Oijen:5394|Oss:5341-5349|Overlangel:5357|Ravenstein:5371|Teeffelen:5395
0840 Rucphen|Rucphen:4715|Schijf:4721-4722|Sprundel:4714|St. Willebrord:4711|Zegge:4735
0845 Sint-Michielsgestel|Berlicum:5258|Den Dungen:5275|Gemonde:5291-5294|Sint-Michielsgestel:5271-5272
0847 Someren|Lierop:5715|Someren:5711-5712
0848 Son en Breugel|Son en Breugel:5691-5692,5694
0851 Steenbergen|De Heen:4655|Dinteloord:4671|Kruisland:4756|Nieuw-Vossemeer:4681|Steenbergen:4651-4652
0852 Waterland|Broek in Waterland:1151|Ilpendam:1452|Katwoude:1145|Marken:1156|Monnickendam:1141|Purmer:1482|Uitdam:1154|Watergang:1454|Zuiderwoude:1153
0855 Tilburg|Berkel-Enschot:5056-5057|Biezenmortel:5074|Tilburg:5011-5015,5017-5018,5021-5022,5025-5026,5032,5035-5038,5041-5049|Udenhout:5071
0858 Valkenswaard|Valkenswaard:5551-5556
0861 Veldhoven|Veldhoven:5501-5509
0865 Vught|Cromvoirt:5266|Helvoirt:5268|Vught:5261-5264
0866 Waalre|Waalre:5581-5583
0867 Waalwijk|Sprang-Capelle:5161|Waalwijk:5141-5146|Waspik:5165
0873 Woensdrecht|Hoogerheide:4631|Huijbergen:4635|Ossendrecht:4641|Putte:4645|Woensdrecht:4634
0879 Zundert|Achtmaal:4885|Klein Zundert:4882|Rijsbergen:4891|Wernhout:4884|Zundert:4881
0880 Wormerland|Jisp:1546|Oostknollendam:1534|Spijkerboor:1458|Wijdewormer:1456|Wormer:1531
0882 Landgraaf|Landgraaf:6371-6374
0888 Beek|Beek:6191|Maastricht-Airport:6199|Spaubeek:6176
0889 Beesel|Beesel:5954|Reuver:5953
0893 Bergen (L)|Afferden L:5851|Bergen L:5854|Siebengewald:5853|Well L:5855|Wellerlooi:5856
0899 Brunssum|Brunssum:6441-6446
0907 Gennep|Gennep:6591|Heijen:6598|Milsbeek:6596|Ottersum:6595|Ven-Zelderheide:6599
0917 Heerlen|:6421|Heerlen:6411-6419,6422|Hoensbroek:6431-6433
0928 Kerkrade|Eygelshoven:6469,6471|Kerkrade:6461-6468
0935 Maastricht|Maastricht:6211-6219,6221-6229
0938 Meerssen|Bunde:6241|Geulle:6243|Meerssen:6231|Moorveld:6237|Ulestraten:6235
0944 Mook en Middelaar|Middelaar:6587|Molenhoek:6584|Mook:6585|Plasmolen:6586
0946 Nederweert|Leveroy:6091-6092|Nederweert:6031|Nederweert-Eind:6034|Ospel:6035
0957 Roermond|Roermond:6041-6045,6049|Swalmen:6071
0965 Simpelveld|Baneheide:6353|Bocholtz:6351|Simpelveld:6369
0971 Stein|Elsloo:6181|Stein:6171|Urmond:6129
0981 Vaals|Lemiers:6295|Vaals:6291|Vijlen:6294
0983 Venlo|Arcen:5944|Belfeld:5951|Lomm:5943|Steyl:5935|Tegelen:5931-5932|Velden:5941|Venlo:5911-5916,5921-5928
0984 Venray|Blitterswijck:5863|Castenray:5811|Geijsteren:5862|Heide:5812|Leunen:5809|Merselo:5815|Oirlo:5808|Oostrum:5807|Smakt:5817|Venray:5801-5804|Veulen:5814|Vredepeel:5816|Wanssum:5861|Ysselsteyn:5813
0986 Voerendaal|Klimmen:6343|Ransdaal:6311-6312|Voerendaal:6367
0988 Weert|Stramproy:6039|Weert:6001-6006
0994 Valkenburg aan de Geul|Berg en Terblijt:6325|Schin op Geul:6305|Valkenburg:6301|Walem:6341-6342
0995 Lelystad|Lelystad:8211-8212,8218-8219,8221-8226,8231-8233,8239,8241-8245
1507 Horst aan de Maas|America:5966|Broekhuizen:5872|Broekhuizenvorst:5871|Evertsoord:5977|Griendtsveen:5766|Grubbenvorst:5971|Hegelsom:5963|Horst:5961|Kronenberg:5976|Lottum:5973|Meerlo:5864|Melderslo:5962|Meterik:5964|Sevenum:5975|Swolgen:5866|Tienray:5865
1509 Oude IJsselstreek|Breedenbroek:7084|Etten:7075|Gendringen:7081|Heelweg:7055|Megchelen:7078|Netterden:7077|Silvolde:7064|Sinderen:7065|Terborg:7061|Ulft:7071|Varsselder:7076|Varsseveld:7051|Voorst:7083|Westendorp:7054
1525 Teylingen|Sassenheim:2171-2172|Voorhout:2215-2216|Warmond:2361-2362
1581 Utrechtse Heuvelrug|Amerongen:3958|Doorn:3941|Driebergen-Rijsenburg:3971-3972|Leersum:3956|Maarn:3951|Maarsbergen:3953|Overberg:3959
1586 Oost Gelre|Groenlo:7141-7142|Harreveld:7135|Lichtenvoorde:7131-7132|Lievelde:7137|Mariënvelde:7263|Vragender:7134|Zieuwent:7136
1598 Koggenland|Avenhorn:1633|Berkhout:1647|De Goorn:1648|Hensbroek:1711|Obdam:1713|Oudendijk:1631|Scharwoude:1634|Spierdijk:1641-1643|Ursem:1645|Zuidermeer:1652
1621 Lansingerland|Bergschenhoek:2661-2662|Berkel en Rodenrijs:2651-2652|Bleiswijk:2665
1640 Leudal|Baexem:6095|Buggenum:6082|Ell:6011|Grathem:6096|Haelen:6081|Haler:6012|Heibloem:6089|Heythuysen:6093|Horn:6085|Hunsel:6013|Ittervoort:6014|Kelpen-Oler:6037|Neer:6086|Neeritter:6015|Nunhem:6083|Roggel:6088
1641 Maasgouw|Beegden:6099|Heel:6097|Linne:6067|Maasbracht:6051|Ohé en Laak:6109|Stevensweert:6107|Thorn:6017|Wessem:6019
1652 Gemert-Bakel|Bakel:5761|De Mortel:5425|De Rips:5764|Elsendorp:5424|Gemert:5421-5422|Handel:5423|Milheeze:5763
1655 Halderberge|Bosschenhoofd:4744|Hoeven:4741|Oud Gastel:4751|Oudenbosch:4731|Stampersgat:4754
1658 Heeze-Leende|Heeze:5591|Leende:5595|Sterksel:6029
1659 Laarbeek|Aarle-Rixtel:5735|Beek en Donk:5741|Lieshout:5737|Mariahout:5738
1667 Reusel-De Mierden|Hooge Mierde:5095|Hulsel:5096|Lage Mierde:5094|Reusel:5541
1669 Roerdalen|Herkenbosch:6075|Melick:6074|Montfort:6065|Posterholt:6061|Sint Odiliënberg:6077|Vlodrop:6063
1674 Roosendaal|Heerle:4726|Moerstraten:4727|Nispen:4709|Roosendaal:4701-4708|Wouw:4724|Wouwse Plantage:4725
1676 Schouwen-Duiveland|Brouwershaven:4318|Bruinisse:4311|Burgh-Haamstede:4328|Dreischor:4315|Ellemeet:4323|Kerkwerve:4321|Nieuwerkerk:4306|Noordgouwe:4317|Noordwelle:4326|Oosterland:4307|Ouwerkerk:4305|Renesse:4325|Scharendijke:4322|Serooskerke:4327|Sirjansland:4308|Zierikzee:4301-4303|Zonnemaire:4316
1680 Aa en Hunze|Amen:9446|Anderen:9465|Anloo:9467|Annen:9468|Annerveenschekanaal:9654|Balloo:9458|Balloërveld:9459|Deurze:9457|Eext:9463|Eexterveen:9658|Eexterveenschekanaal:9659|Eexterzandvoort:9464|Ekehaar:9454|Eldersloo:9453|Eleveld:9456|Gasselte:9462|Gasselternijveen:9514|Gasselternijveenschemond:9515|Gasteren:9466|Geelbroek:9455|Gieten:9461|Gieterveen:9511|Grolloo:9444|Marwijksoord:9448|Nieuw Annerveen:9657|Nieuwediep:9512|Nijlande:9452|Nooitgedacht:9449|Oud Annerveen:9655|Papenvoort:9447|Rolde:9451|Schipborg:9469|Schoonloo:9443|Spijkerboor:9656|Vredenheim:9445
1681 Borger-Odoorn|1e Exloërmond:9573|2e Exloërmond:9571|2e Valthermond:7877|Borger:9531|Bronneger:9527|Bronnegerveen:9526|Buinen:9528|Buinerveen:9524|Drouwen:9533|Drouwenermond:9523|Drouwenerveen:9525|Ees:9536|Eesergroen:9537|Eeserveen:7858-7859|Ellertshaar:9535|Exloo:7875|Exloërveen:9574|Klijndijk:7871|Nieuw-Buinen:9521|Odoorn:7873|Odoornerveen:7874|Valthe:7872|Valthermond:7876|Westdorp:9534|Zandberg:9564
1690 De Wolden|Alteveer:7927|Ansen:7964|Drogteropslagen:7705|Echten:7932|Eursinge:7935|Kerkenveld:7926|Koekange:7958|Linde:7925|Ruinen:7963|Ruinerwold:7961|Veeningen:7924|Zuidwolde:7921|de Wijk:7957
1695 Noord-Beveland|Colijnsplaat:4486|Geersdijk:4494|Kamperland:4493|Kats:4485|Kortgene:4484|Wissenkerke:4491
1696 Wijdemeren|'s-Graveland:1243|Ankeveen:1244|Breukeleveen:3625|Kortenhoef:1241|Loosdrecht:1231|Nederhorst den Berg:1394
1699 Noordenveld|Alteveer:9306|Een:9342|Een-West:9343|Foxwolde:9314|Huis ter Heide:9336|Langelo:9333|Leutingewolde:9313|Lieveren:9304|Matsloot:9749|Nietap:9312|Nieuw-Roden:9311|Norg:9331|Peest:9334|Peize:9321|Roden:9301-9302|Roderesch:9305|Roderwolde:9315|Steenbergen:9307|Veenhuizen:9341|Westervelde:9337|Zuidvelde:9335
1700 Twenterand|Bruinehaar:7675|Den Ham:7683|Geerdijk:7686|Vriezenveen:7671-7672|Vroomshoop:7681|Westerhaar-Vriezenveensewijk:7676
1701 Westerveld|Boschoord:8387|Darp:7973|Diever:7981|Dieverbrug:7984|Doldersum:8386|Dwingeloo:7991|Frederiksoord:8382|Geeuwenbrug:7985|Havelte:7971|Havelterberg:7974|Nijensleek:8383|Oude Willem:8439|Uffelte:7975|Vledder:8381|Vledderveen:8385|Wapse:7983|Wapserveen:8351|Wateren:8438|Wilhelminaoord:8384|Wittelte:7986|Zorgvlied:8437
1705 Lingewaard|Angeren:6687|Bemmel:6681|Doornenburg:6686|Gendt:6691|Haalderen:6685|Huissen:6851-6852|Ressen:6684
1706 Cranendonck|Budel:6021|Budel-Dorplein:6024|Budel-Schoot:6023|Gastel:6028|Maarheeze:6026|Soerendonk:6027
1708 Steenwijkerland|Baarlo:8372|Baars:8336|Basse:8342|Belt-Schutsloot:8066|Blankenham:8373|Blokzijl:8356|De Bult:8346|De Pol:8337|Eesveen:8347|Giethoorn:8355|IJsselham:8361|Kalenberg:8377|Kallenkote:8345|Kuinre:8374|Marijenkampen:8339|Nederland:8362|Oldemarkt:8375|Onna:8344|Ossenzijl:8376|Paasloo:8378|Scheerwolde:8371|Sint Jansklooster:8326|Steenwijk:8331-8333|Steenwijkerwold:8341|Tuk:8334|Vollenhove:8325|Wanneperveen:7946|Wetering:8363|Willemsoord:8338|Witte Paarden:8335|Zuidveen:8343
1709 Moerdijk|Fijnaart:4793|Heijningen:4794|Klundert:4791|Langeweg:4771-4772|Moerdijk:4781-4782|Noordhoek:4759|Oudemolen:4796|Standdaarbuiten:4758|Willemstad:4797|Zevenbergen:4761-4762|Zevenbergschen Hoek:4765
1711 Echt-Susteren|Echt:6101-6102|Koningsbosch:6104|Maria Hoop:6105|Nieuwstadt:6118|Roosteren:6116|Sint Joost:6111-6112|Susteren:6114
1714 Sluis|Aardenburg:4527|Biervliet:4522|Breskens:4511|Cadzand:4506|Eede:4529|Groede:4503|Hoofdplaat:4513|IJzendijke:4515|Nieuwvliet:4504|Oostburg:4501|Retranchement:4525|Schoondijke:4507|Sint Kruis:4528|Sluis:4524|Waterlandkerkje:4508|Zuidzande:4505
1719 Drimmelen|Drimmelen:4924|Hooge Zwaluwe:4927|Lage Zwaluwe:4926|Made:4921|Terheijden:4844|Wagenberg:4845|Zevenbergschen Hoek:4766
1721 Bernheze|Heesch:5384|Heeswijk-Dinther:5473|Loosbroek:5471-5472|Nistelrode:5388|Vorstenbosch:5476
1723 Alphen-Chaam|Alphen:5131|Bavel AC:4859|Chaam:4861|Galder:4855|Strijbeek:4856|Ulvenhout AC:4858
1724 Bergeijk|Bergeijk:5571|Luyksgestel:5575|Riethoven:5561|Westerhoven:5563
1728 Bladel|Bladel:5531|Casteren:5529|Hapert:5527|Hoogeloon:5528|Netersel:5534
1729 Gulpen-Wittem|Beutenaken:6278|Elkenrade:6289|Epen:6285|Eys:6287|Gulpen:6271|Heijenrath:6276|Ingber:6273|Mechelen:6281|Reijmerstok:6274|Slenaken:6277|Wijlre:6321|Wittem:6286
1730 Tynaarlo|Bunne:9496|De Groeve:9473|De Punt:9493|Donderen:9497|Eelde:9761|Eelderwolde:9766|Midlaren:9475|Oudemolen:9484|Paterswolde:9765|Taarlo:9485|Tynaarlo:9482|Vries:9481|Winde:9495|Yde:9494|Zeegse:9483|Zeijen:9491|Zuidlaarderveen:9474|Zuidlaren:9471-9472
1731 Midden-Drenthe|Balinge:9437|Beilen:9411-9413|Bovensmilde:9421|Bruntinge:9435|Drijber:9419|Elp:9442|Eursinge:9434|Garminge:9438|Hijken:9415|Hoogersmilde:9423|Hooghalen:9414|Mantinge:9436|Nieuw-Balinge:7938|Nieuweroord:7910|Oranje:9416|Orvelte:9441|Smilde:9422|Spier:9417|Stuifzand:7928|Tiendeveen:7937|Westerbork:9431|Wijster:9418|Witteveen:9439|Zuidveld:9432|Zwiggelte:9433
1734 Overbetuwe|Andelst:6673|Driel:6665|Elst:6661-6662|Hemmen:6672|Herveld:6674|Heteren:6666|Homoet:6676|Oosterhout:6678|Randwijk:6668|Slijk-Ewijk:6677|Valburg:6675|Zetten:6671
1735 Hof van Twente|Ambt Delden:7495|Bentelo:7497|Delden:7491|Diepenheim:7478|Goor:7471-7472|Hengevelde:7496|Markelo:7475
1740 Neder-Betuwe|Dodewaard:6669|Echteld:4054|IJzendoorn:4053|Kesteren:4041|Ochten:4051|Opheusden:4043
1742 Rijssen-Holten|Holten:7451|Rijssen:7461-7463
1771 Geldrop-Mierlo|Geldrop:5661-5667|Mierlo:5731
1773 Olst-Wijhe|Marle:8198|Olst:8121|Welsum:8196|Wesepe:8124|Wijhe:8131
1774 Dinkelland|Agelo:7636|Denekamp:7591|Deurningen:7561|Lattrop-Breklenkamp:7635|Nutter:7638|Ootmarsum:7631|Oud Ootmarsum:7637|Rossum:7596|Saasveld:7597|Tilligte:7634|Weerselo:7595
1783 Westland|'s-Gravenzande:2691-2694|De Lier:2678|Honselersdijk:2675|Kwintsheul:2295|Maasdijk:2676|Monster:2681|Naaldwijk:2671-2673|Poeldijk:2685|Ter Heijde:2684|Wateringen:2291-2292
1842 Midden-Delfland|Den Hoorn:2635|Maasland:3155|Schipluiden:2636
1859 Berkelland|Beltrum:7156|Borculo:7271|Eibergen:7151-7152|Geesteren:7274|Gelselaar:7275|Haarlo:7273|Neede:7161|Rekken:7157|Rietmolen:7165|Ruurlo:7261
1876 Bronckhorst|Baak:7223|Bronkhorst:7226|Drempt:6996|Halle:7025|Hengelo (Gld):7255|Hoog-Keppel:6997|Hummelo:6999|Keijenborg:7256|Laag-Keppel:6998|Olburgen:7225|Rha:7224|Steenderen:7221|Toldijk:7227|Vierakker:7233|Vorden:7251|Wichmond:7234|Zelhem:7021
1883 Sittard-Geleen|Born:6121|Buchten:6122|Einighausen:6142|Geleen:6161-6167|Grevenbicht:6127|Guttecoven:6143|Holtum:6123|Limbricht:6141|Munstergeleen:6151|Obbicht:6125|Papenhoven:6124|Sittard:6131-6137|Windraak:6153
1884 Kaag en Braassem|Hoogmade:2355|Kaag:2159|Leimuiden:2451|Nieuwe Wetering:2376|Oud Ade:2374|Oude Wetering:2377|Rijnsaterwoude:2465|Rijpwetering:2375|Roelofarendsveen:2371|Woubrugge:2481
1891 Dantumadiel|Broeksterwâld:9108|Damwâld:9104|De Falom:9109|De Westereen:9271|Driezum:9114|Feanwâlden:9269|Readtsjerk:9067|Rinsumageast:9105|Sibrandahûs:9106|Wâlterswâld:9113
1892 Zuidplas|Moerkapelle:2751-2752|Moordrecht:2841|Nieuwerkerk aan den IJssel:2911-2914|Zevenhuizen:2761
1894 Peel en Maas|Baarlo:5991|Beringe:5986|Egchel:5987|Grashoek:5985|Helden:5988|Kessel:5995|Koningslust:5984|Maasbree:5993|Meijel:5768|Panningen:5981
1895 Oldambt|'t Waar:9942|Bad Nieuweschans:9693|Beerta:9686|Blauwestad:9685|Drieborg:9688|Finsterwolde:9684|Heiligerlee:9677|Midwolda:9681|Nieuw Beerta:9687|Nieuw Scheemda:9943|Nieuwolda:9944|Oostwold:9682|Oudezijl:9691|Scheemda:9679|Westerlee:9678|Winschoten:9671-9675
1896 Zwartewaterland|Genemuiden:8281|Hasselt:8061|Mastenbroek:8291,8294|Zwartsluis:8064
1900 Súdwest-Fryslân|Abbega:8617|Allingawier:8758|Arum:8822|Blauwhuis:8615|Boazum:8635|Bolsward:8701-8702|Breezanddijk:8766|Britswert:8636|Burgwerd:8742|Cornwerd:8753|Dearsum:8644|Dedgum:8764|Easterein:8734|Easterwierrum:9021|Exmorra:8759|Ferwoude:8761|Folsgare:8773|Gaast:8757|Gaastmeer:8611|Gauw:8627|Goënga:8628|Greonterp:8658|Hartwerd:8741|Heeg:8621|Hemelum:8584|Hichtum:8743|Hidaard:8737|Hieslum:8762|Hindeloopen:8713|Hinnaard:8844|Hommerts:8622|IJlst:8651|Idsegahuizum:8755|Idzega:8612|Iens:8733|Indijk:8553|It Heidenskip:8724|Itens:8735|Jutrijp:8623|Kimswerd:8821|Kornwerderzand:8752|Koudum:8723|Koufurderrige:8529|Kûbaard:8732|Lollum:8823|Longerhouw:8745|Loënga:8631|Lytsewierrum:8642|Makkum:8754|Molkwerum:8722|Nijhuizum:8775|Nijland:8771|Offingawier:8626|Oosthem:8618|Oppenhuizen:8625|Oudega:8614|Parrega:8763|Piaam:8756|Pingjum:8749|Poppenwier:9013|Raerd:9012|Reahûs:8736|Rien:8641|Sandfirden:8613|Scharnegoutum:8629|Schettens:8744|Schraard:8746|Sibrandabuorren:8647|Smallebrugge:8552|Sneek:8601-8608|Stavoren:8715|Tersoal:9014|Tirns:8632|Tjalhuizum:8772|Tjerkwerd:8765|Uitwellingerga:8624|Waaksens:8845|Warns:8721|Westhem:8616|Witmarsum:8748|Wiuwert:8637|Wolsum:8774|Wommels:8731|Wons:8747|Workum:8711|Woudsend:8551|Ypecolsga:8554|Ysbrechtum:8633|Zurich:8751
1901 Bodegraven-Reeuwijk|Bodegraven:2411-2412|Driebruggen:3465|Nieuwerbrug aan den Rijn:2415|Reeuwijk:2811|Waarder:3466
1903 Eijsden-Margraten|Banholt:6262|Bemelen:6268|Cadier en Keer:6267|Eckelrade:6251-6252|Eijsden:6245|Gronsveld:6247|Margraten:6269|Mheer:6261|Noorbeek:6255|Scheulder:6307|Sint Geertruid:6265
1904 Stichtse Vecht|Breukelen:3621|Kockengen:3628|Loenen aan de Vecht:3632|Loenersloot:3634|Maarssen:3601-3608|Nieuwer Ter Aa:3626|Nieuwersluis:3631|Nigtevecht:1393|Oud Zuilen:3611|Tienhoven:3612|Vreeland:3633
1911 Hollands Kroon|'t Veld:1735|Anna Paulowna:1761|Barsingerhorn:1768|Breezand:1764|Den Oever:1779|Haringhuizen:1769|Hippolytushoef:1777|Kolhorn:1767|Kreileroord:1773|Lutjewinkel:1732|Middenmeer:1775|Nieuwe Niedorp:1733|Oude Niedorp:1734|Slootdorp:1774|Westerland:1778|Wieringerwaard:1766|Wieringerwerf:1771|Winkel:1731|Zijdewind:1736
1916 Leidschendam-Voorburg|Leidschendam:2261-2267|Voorburg:2271-2275
1924 Goeree-Overflakkee|Achthuizen:3256|Den Bommel:3258|Dirksland:3247|Goedereede:3252|Herkingen:3249|Melissant:3248|Middelharnis:3241|Nieuwe-Tonge:3244|Ooltgensplaat:3257|Ouddorp:3253|Oude-Tonge:3255|Sommelsdijk:3245|Stad aan 't Haringvliet:3243|Stellendam:3251
1926 Pijnacker-Nootdorp|Delfgauw:2645|Nootdorp:2631-2632|Pijnacker:2641-2643
1930 Nissewaard|Abbenbroek:3216|Geervliet:3211|Heenvliet:3218|Hekelingen:3209|Simonshaven:3212|Spijkenisse:3201-3208|Zuidland:3214
1931 Krimpenerwaard|Ammerstol:2865|Bergambacht:2861|Berkenwoude:2825|Gouderak:2831|Haastrecht:2851|Krimpen aan de Lek:2931|Lekkerkerk:2941|Ouderkerk aan den IJssel:2935|Schoonhoven:2871-2872|Stolwijk:2821|Vlist:2855
1940 De Fryske Marren|Akmarijp:8541|Bakhuizen:8574|Balk:8561|Bantega:8538|Boornzwaag:8526|Broek:8512|Delfstrahuizen:8508|Dijken:8528|Doniaga:8516|Echten:8537|Echtenerbrug:8539|Eesterga:8534|Elahuizen:8581|Follega:8535|Goingarijp:8511|Harich:8571|Haskerhorne:8506|Idskenhuizen:8523|Joure:8501-8503|Kolderwolde:8583|Langweer:8525|Legemeer:8527|Lemmer:8531-8532|Mirns:8573|Nijehaske:8466|Nijemirdum:8566|Oldeouwer:8515|Oosterzee:8536|Oudega:8582|Oudehaske:8465|Oudemirdum:8567|Ouwster-Nijega:8514|Ouwsterhaule:8513|Rijs:8572|Rohel:8507|Rotstergaast:8462|Rotsterhaule:8463|Rottum:8461|Ruigahuizen:8564|Scharsterbrug:8517|Sint Nicolaasga:8521|Sintjohannesga:8464|Sloten:8556|Snikzwaag:8505|Sondel:8565|Terherne:8493|Terkaple:8542|Teroele:8524|Tjerkgaast:8522|Vegelinsoord:8467|Wijckel:8563
1942 Gooise Meren|Bussum:1401-1406|Muiden:1398|Muiderberg:1399|Naarden:1411-1412
1945 Berg en Dal|Beek:6573|Berg en Dal:6571-6572|Erlecom:6577|Groesbeek:6561-6562|Kekerdom:6579|Leuth:6578|Millingen aan de Rijn:6566|Ooij:6576|Persingen:6575|Ubbergen:6574
1948 Meierijstad|Erp:5469|Schijndel:5481-5482|Sint-Oedenrode:5491-5492|Veghel:5461-5467
1949 Waadhoeke|Achlum:8806|Baaium:8841|Berltsum:9041|Bitgum:9044|Bitgummole:9045|Blessum:9032|Boer:8809|Boksum:9031|Deinum:9033|Dongjum:8808|Dronryp:9035|Firdgum:8852|Franeker:8801-8802|Herbaijum:8807|Hitzum:8805|Ingelum:9038|Klooster Lidlum:8853|Marsum:9034|Menaam:9036|Minnertsga:9047|Nij Altoenae:9072|Oosterbierum:8854|Oudebildtzijl:9078|Peins:8812|Pietersbierum:8856|Ried:8811|Schalsum:8813|Sexbierum:8855|Skingen:8816|Slappeterp:9037|Spannum:8843|St.-Annaparochie:9076|St.-Jacobiparochie:9079|Tzum:8804|Tzummarum:8851|Vrouwenparochie:9077|Westhoek:9075|Wier:9043|Winsum:8831|Wjelsryp:8842|Zweins:8814
1950 Westerwolde|Bellingwolde:9695|Blijham:9697|Bourtange:9545|Oudeschans:9696|Sellingen:9551|Ter Apel:9561|Ter Apelkanaal:9563|Veelerveen:9566|Vlagtwedde:9541|Vriescheloo:9699|Wedde:9698
1952 Midden-Groningen|Borgercompagnie:9632|Foxhol:9607|Froombosch:9619|Harkstede:9617|Hellum:9627|Hoogezand:9601-9603|Kiel-Windeweer:9605|Kolham:9615|Kropswolde:9606|Lageland:9623|Luddeweer:9624|Meeden:9651|Muntendam:9649|Noordbroek:9635|Overschild:9625|Sappemeer:9611|Scharmer:9616|Schildwolde:9626|Siddeburen:9628|Slochteren:9621|Steendam:9629|Tjuchem:9939|Tripscompagnie:9633|Waterhuizen:9609|Westerbroek:9608|Woudbloem:9618|Zuidbroek:9636
1954 Beekdaelen|Amstenrade:6436|Bingelrade:6456|Doenrade:6439|Hulsberg:6336|Jabeek:6454|Merkelbeek:6447|Nuth:6361|Oirsbeek:6438|Puth:6155|Schimmert:6333|Schinnen:6365|Schinveld:6451|Sweikhuizen:6174|Wijnandsrade:6363
1955 Montferland|'s-Heerenberg:7041|Azewijn:7045|Beek:7037|Braamt:7047|Didam:6941-6942|Kilder:7035|Lengel:7044|Loerbeek:7036|Stokkum:7039|Vethuizen:7046|Wijnbergen:7048|Zeddam:7038
1959 Altena|Almkerk:4286|Andel:4281|Babyloniënbroek:4269|Drongelen:4267|Dussen:4271|Eethen:4266|Genderen:4265|Giessen:4283|Hank:4273|Meeuwen:4268|Nieuwendijk:4255|Rijswijk (NB):4284|Sleeuwijk:4254|Uitwijk:4288|Veen:4264|Waardhuizen:4287|Werkendam:4251|Wijk en Aalburg:4261|Woudrichem:4285
1960 West Betuwe|Acquoy:4151|Asperen:4147|Beesd:4153|Buurmalsen:4197|Deil:4158|Enspijk:4157|Est:4185|Geldermalsen:4191|Gellicum:4155|Haaften:4175|Heesselt:4063|Hellouw:4174|Herwijnen:4171|Heukelum:4161|Meteren:4194|Neerijnen:4182|Ophemert:4061|Opijnen:4184|Rhenoy:4152|Rumpt:4156|Spijk:4211-4212|Tricht:4196|Tuil:4176|Varik:4064|Vuren:4214|Waardenburg:4181
1961 Vijfheerenlanden|Ameide:4233|Everdingen:4121|Hagestein:4124|Hei- en Boeicop:4126|Hoef en Haag:4125|Kedichem:4247|Leerbroek:4245|Leerdam:4141-4143|Lexmond:4128|Meerkerk:4231|Nieuwland:4243|Oosterwijk:4163|Ossenwaard:3989|Schoonrewoerd:4145|Tienhoven aan de Lek:4235|Vianen:4131-4133|Zijderveld:4122
1963 Hoeksche Waard|'s-Gravendeel:3295|Goudswaard:3267|Heinenoord:3274|Klaaswaal:3286|Maasdam:3299|Mijnsheerenland:3271|Mookhoek:3293|Nieuw-Beijerland:3264|Numansdorp:3281|Oud-Beijerland:3261-3263|Piershil:3265|Puttershoek:3297|Strijen:3291|Strijensas:3292|Westmaas:3273|Zuid-Beijerland:3284
1966 Het Hogeland|Adorp:9774|Baflo:9953|Bedum:9781|Den Andel:9956|Eemshaven:9979|Eenrum:9967|Eppenhuizen:9996|Hornhuizen:9978|Houwerzijl:9973|Kantens:9995|Kloosterburen:9977|Lauwersoog:9976|Leens:9965|Mensingeweer:9961|Niekerk:9972|Noordwolde:9784|Oldenzijl:9986|Onderdendam:9959|Oosternieland:9985|Oudeschip:9984|Pieterburen:9968|Rasquert:9955|Roodeschool:9983|Rottum:9998|Saaxumhuizen:9957|Sauwerd:9771|Schouwerzijl:9962|Startenhuizen:9925|Stitswerd:9999|Tinallinge:9954|Uithuizen:9981|Uithuizermeeden:9982|Ulrum:9971|Usquert:9988|Vierhuizen:9975|Warffum:9989|Warfhuizen:9963|Wehe-den Hoorn:9964|Westernieland:9969|Wetsinge:9773|Winsum:9951|Zandeweer:9997|Zoutkamp:9974|Zuidwolde:9785|Zuurdijk:9966
1969 Westerkwartier|Aduard:9831|Boerakker:9359,9361-9362|Briltil:9805|De Wilp:9367|Den Ham:9833|Den Horn:9832|Doezum:9863|Enumatil:9811-9812|Ezinge:9891|Feerwerd:9892|Garnwerd:9893|Grijpskerk:9843|Grootegast:9861|Jonkersvaart:9366|Kommerzijl:9881-9882|Kornhorn:9864|Lauwerzijl:9885|Leek:9351|Lettelbert:9827|Lucaswolde:9825|Lutjegast:9866|Marum:9363|Midwolde:9355|Niebert:9365|Niehove:9884|Niekerk:9822|Niezijl:9841-9842|Noordhorn:9804|Noordwijk:9824|Nuis:9364|Oldehove:9883|Oldekerk:9821|Oostwold:9828|Opende:9865|Pieterzijl:9844|Saaksum:9886|Sebaldeburen:9862|Tolbert:9356|Visvliet:9845|Zevenhuizen:9354|Zuidhorn:9801
1970 Noardeast-Fryslân|Aalsum:9121|Anjum:9133|Augsbuurt:9292|Blije:9171|Bornwird:9156|Brantgum:9153|Burdaard:9111-9112|Burum:9851|Dokkum:9101-9103|Ee:9131|Engwierum:9132|Ferwert:9172|Foudgum:9154|Ginnum:9174|Hallum:9074|Hantum:9147|Hantumeruitburen:9146|Hantumhuizen:9144|Hegebeintum:9173|Hiaure:9148|Holwerd:9151|Jannum:9107|Jislum:9177|Jouswier:9124|Kollum:9291|Kollumerpomp:9293|Kollumerzwaag:9298|Lichtaard:9176|Lioessens:9134|Marrum:9073|Metslawier:9123|Moddergat:9142|Morra:9135|Munnekezijl:9853|Nes:9143|Niawier:9138|Oosternijkerk:9137|Oostrum:9125|Oudwoude:9294|Paesens:9136|Raard:9155|Reitsum:9175|Ternaard:9145|Triemen:9296|Veenklooster:9297|Waaxens:9152|Warfstermolen:9852|Westergeest:9295|Wetsens:9122|Wierum:9141|Wânswert:9178
1978 Molenlanden|Arkel:4241|Bleskensgraaf ca:2971|Brandwijk:2974|Giessenburg:3381|Goudriaan:2977|Groot-Ammers:2964|Hoogblokland:4221|Hoornaar:4223|Kinderdijk:2961|Langerak:2967|Molenaarsgraaf:2973|Nieuw-Lekkerland:2957|Nieuwpoort:2965|Noordeloos:4225|Ottoland:2975|Oud-Alblas:2969|Schelluinen:4209|Streefkerk:2959|Waal:2968|Wijngaarden:3366
1979 Eemsdelta|'t Zandt:9915|Appingedam:9901-9903|Bierum:9906|Borgsweer:9949|Delfzijl:9931-9934|Eenum:9913|Farmsum:9936|Garrelsweer:9918|Garsthuizen:9923|Godlinze:9908|Holwierde:9905|Huizinge:9992|Krewerd:9904|Leermens:9912|Loppersum:9919|Losdorp:9907|Meedhuizen:9937|Middelstum:9991|Oosterwijtwerd:9911|Spijk:9909|Startenhuizen:9924|Stedum:9921|Termunten:9947|Termunterzijl:9948|Toornwerd:9994|Wagenborgen:9945|Westeremden:9922|Westerwijtwerd:9993|Wirdum:9917|Woldendorp:9946|Zeerijp:9914|Zijldijk:9987
1980 Dijk en Waard|Broek op Langedijk:1721|Heerhugowaard:1701-1706|Koedijk:1832|Noord-Scharwoude:1723|Oudkarspel:1724|Sint Pancras:1834|Zuid-Scharwoude:1722
1982 Land van Cuijk|Beers NB:5437|Beugen:5835|Boxmeer:5831|Cuijk:5431-5432|Escharen:5364|Gassel:5438|Grave:5361|Groeningen:5826|Haps:5443|Holthees:5824|Katwijk NB:5433|Landhorst:5445|Langenboom:5453|Ledeacker:5846|Linden:5439|Maashees:5823|Mill:5451|Oeffelt:5441|Oploo:5841|Overloon:5825|Rijkevoort:5447|Rijkevoort-De Walsert:5449|Sambeek:5836|Sint Agatha:5435|Sint Anthonis:5845|Sint Hubert:5454|Stevensbeek:5844|Velp:5363|Vianen NB:5434|Vierlingsbeek:5821|Vortum-Mullem:5827|Wanroij:5446|Westerbeek:5843|Wilbertoord:5455
1991 Maashorst|Odiliapeel:5409|Reek:5375|Schaijk:5374|Uden:5401-5406|Volkel:5408|Zeeland:5411
1992 Voorne aan Zee|Brielle:3231-3232|Hellevoetsluis:3221-3225|Oostvoorne:3233|Oudenhoorn:3227|Rockanje:3235|Tinte:3234|Vierpolders:3237|Zwartewaal:3238
`
