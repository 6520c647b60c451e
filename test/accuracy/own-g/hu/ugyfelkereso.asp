<html>

<head>
   <title>Ügyfélkereső</title>
   <meta http-equiv="Content-Type" content="text/html; charset=windows-1250">
   <style>
      body {
         font-family: Arial;
         font-size: 12px
      }

      th {
         background: #cfd8e3
      }
   </style>
</head>

<body>
   <h3>Ügyfélkereső</h3>
   <form action="ugyfelkereso.asp" method="get">Név
      <input name="nev"> Fiók <select name="f">
         <option value="28">Szűrcsi út</option>
         <option value="50">Szentes</option>
         <option value="65">Kőbánya</option>
         <option value="71">Szentes</option>
         <option value="37">Kőbánya</option>
         <option value="56">Kőbánya</option>
      </select>
      <input type="submit" value="Keresés">
   </form>
   <table border="1" cellspacing="0">
      <tr>
         <th>Azonosító</th>
         <th>Név</th>
         <th>Fiók</th>
         <th>Állapot</th>
      </tr>
      <tr>
         <td><a href="ugyfel.asp?id=920844">920844</a></td>
         <td>Vörös T.</td>
         <td>Pécs</td>
         <td>lezárt</td>
      </tr>
      <tr>
         <td><a href="ugyfel.asp?id=207016">207016</a></td>
         <td>Győri P.</td>
         <td>Győr</td>
         <td>függőben</td>
      </tr>
      <tr>
         <td><a href="ugyfel.asp?id=333260">333260</a></td>
         <td>Tóth Á.</td>
         <td>Szentes</td>
         <td>ellenőrzés alatt</td>
      </tr>
      <tr>
         <td><a href="ugyfel.asp?id=362558">362558</a></td>
         <td>Bárány L.</td>
         <td>Szentes</td>
         <td>ellenőrzés alatt</td>
      </tr>
      <tr>
         <td><a href="ugyfel.asp?id=608118">608118</a></td>
         <td>Győri P.</td>
         <td>Szentes</td>
         <td>lezárt</td>
      </tr>
      <tr>
         <td><a href="ugyfel.asp?id=269249">269249</a></td>
         <td>Szűcs J.</td>
         <td>Kőbánya</td>
         <td>függőben</td>
      </tr>
      <tr>
         <td><a href="ugyfel.asp?id=965679">965679</a></td>
         <td>Vörös T.</td>
         <td>Gödöllő</td>
         <td>ellenőrzés alatt</td>
      </tr>
      <tr>
         <td><a href="ugyfel.asp?id=380340">380340</a></td>
         <td>Kőszegi M.</td>
         <td>Szentes</td>
         <td>függőben</td>
      </tr>
      <tr>
         <td><a href="ugyfel.asp?id=814428">814428</a></td>
         <td>Fülöp É.</td>
         <td>Kőbánya</td>
         <td>lezárt</td>
      </tr>
      <tr>
         <td><a href="ugyfel.asp?id=331924">331924</a></td>
         <td>Szűcs J.</td>
         <td>Szentes</td>
         <td>nyitott</td>
      </tr>
      <tr>
         <td><a href="ugyfel.asp?id=599196">599196</a></td>
         <td>Győri P.</td>
         <td>Szűrcsi út</td>
         <td>ellenőrzés alatt</td>
      </tr>
      <tr>
         <td><a href="ugyfel.asp?id=429814">429814</a></td>
         <td>Győri P.</td>
         <td>Kőbánya</td>
         <td>ellenőrzés alatt</td>
      </tr>
      <tr>
         <td><a href="ugyfel.asp?id=640116">640116</a></td>
         <td>Vörös T.</td>
         <td>Szűrcsi út</td>
         <td>függőben</td>
      </tr>
      <tr>
         <td><a href="ugyfel.asp?id=723341">723341</a></td>
         <td>Tóth Á.</td>
         <td>Szentes</td>
         <td>függőben</td>
      </tr>
      <tr>
         <td><a href="ugyfel.asp?id=707244">707244</a></td>
         <td>Vörös T.</td>
         <td>Szentes</td>
         <td>nyitott</td>
      </tr>
      <tr>
         <td><a href="ugyfel.asp?id=550211">550211</a></td>
         <td>Erdős K.</td>
         <td>Szűrcsi út</td>
         <td>lezárt</td>
      </tr>
   </table>
   <p>A lezárt ügyet csak a csoportvezető nyithatja meg újra. A lista minden reggel hét órakor frissül.</p>
</body>

</html>
