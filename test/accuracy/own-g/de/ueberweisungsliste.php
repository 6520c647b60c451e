<html>
<head>
 <title>Freigabe Überweisungen</title>
 <meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
 <style>
  td,
  th
  {
   font: 11px Tahoma;
   padding: 2px 6px
  }

  tr.s
  {
   background: #ffd
  }
 </style>
 <script>
  /* alt: function freigabe(){ var r = window.showModalDialog("freigabe.asp",window,"dialogWidth:300px"); } */
  function summe()
  {
   var b = document.getElementsByName("z"),
    s = 0;
   for (var i = 0; i < b.length; i++)
   {
    var tr = b[i].parentNode.parentNode;
    tr.className = b[i].checked ? "s" : "";
    if (b[i].checked) s += parseFloat(b[i].value);
   }
   document.getElementById("sum").innerHTML = s.toFixed(2) + " EUR";
  }

  function freigabe(f)
  {
   return confirm("Ausgewählte Überweisungen freigeben?");
  }
 </script>
</head>
<body>
 <h3>Freigabe Überweisungen</h3>
 <form method="post" action="freigabe.php" onsubmit="return freigabe(this)">
  <table border="1">
   <tr>
    <td><input type="checkbox" name="z" value="6792.75" onclick="summe()"></td>
    <td>279046</td>
    <td>Schäfer, U.</td>
    <td>Nordkirchen</td>
    <td>2006-04-26</td>
   </tr>
   <tr>
    <td><input type="checkbox" name="z" value="6276.75" onclick="summe()"></td>
    <td>578537</td>
    <td>Hahn, T.</td>
    <td>Süd</td>
    <td>2007-08-07</td>
   </tr>
   <tr>
    <td><input type="checkbox" name="z" value="3664.00" onclick="summe()"></td>
    <td>825806</td>
    <td>Möller, S.</td>
    <td>Süd</td>
    <td>2002-06-25</td>
   </tr>
   <tr>
    <td><input type="checkbox" name="z" value="1697.00" onclick="summe()"></td>
    <td>754379</td>
    <td>Günther, R.</td>
    <td>Mühlheim</td>
    <td>2006-12-15</td>
   </tr>
   <tr>
    <td><input type="checkbox" name="z" value="7592.75" onclick="summe()"></td>
    <td>202201</td>
    <td>Hahn, T.</td>
    <td>Westend</td>
    <td>2011-04-22</td>
   </tr>
   <tr>
    <td><input type="checkbox" name="z" value="6576.75" onclick="summe()"></td>
    <td>441280</td>
    <td>Bauer, H.</td>
    <td>Nordkirchen</td>
    <td>2008-04-07</td>
   </tr>
   <tr>
    <td><input type="checkbox" name="z" value="3991.00" onclick="summe()"></td>
    <td>845596</td>
    <td>Günther, R.</td>
    <td>Königsberg</td>
    <td>2008-03-03</td>
   </tr>
   <tr>
    <td><input type="checkbox" name="z" value="2092.00" onclick="summe()"></td>
    <td>918837</td>
    <td>Bauer, H.</td>
    <td>Mühlheim</td>
    <td>2009-02-06</td>
   </tr>
   <tr>
    <td><input type="checkbox" name="z" value="4489.50" onclick="summe()"></td>
    <td>255264</td>
    <td>Bauer, H.</td>
    <td>Königsberg</td>
    <td>2007-01-01</td>
   </tr>
   <tr>
    <td><input type="checkbox" name="z" value="6502.50" onclick="summe()"></td>
    <td>148649</td>
    <td>Lindner, P.</td>
    <td>Westend</td>
    <td>2009-09-02</td>
   </tr>
   <tr>
    <td><input type="checkbox" name="z" value="2858.50" onclick="summe()"></td>
    <td>591980</td>
    <td>Möller, S.</td>
    <td>Königsberg</td>
    <td>2011-12-19</td>
   </tr>
   <tr>
    <td><input type="checkbox" name="z" value="5843.75" onclick="summe()"></td>
    <td>941443</td>
    <td>Günther, R.</td>
    <td>Westend</td>
    <td>2002-04-11</td>
   </tr>
   <tr>
    <td><input type="checkbox" name="z" value="7679.00" onclick="summe()"></td>
    <td>511120</td>
    <td>Krüger, M.</td>
    <td>Süd</td>
    <td>2001-02-19</td>
   </tr>
   <tr>
    <td><input type="checkbox" name="z" value="8385.50" onclick="summe()"></td>
    <td>854416</td>
    <td>Hahn, T.</td>
    <td>Westend</td>
    <td>2005-02-08</td>
   </tr>
  </table>Summe: <b id="sum">0.00 EUR</b> <input type="submit" value="Freigeben">
 </form>
</body>
</html>
