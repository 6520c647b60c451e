<HTML>
<HEAD>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1250">
<TITLE>Komenda Powiatowa - sprawdzenie pojazdu</TITLE>
<SCRIPT SRC="polacz.js"></SCRIPT>
<STYLE>BODY,TD{font-family:Verdana;font-size:8pt}.t{background:#102060;color:#fff;padding:4px;font-weight:bold}#wynik{border:1px solid #888;width:520px;min-height:80px;padding:6px;margin-top:8px}</STYLE>
</HEAD>
<BODY>
<DIV CLASS=t>EWIDENCJA POJAZDÓW - zapytanie dyżurnego</DIV>
<P>Każde zapytanie jest rejestrowane. Podać podstawę: kontrola drogowa, zdarzenie, czynności służbowe.</P>
<TABLE>
<TR><TD>Numer rejestracyjny</TD><TD><INPUT ID=nr SIZE=12 MAXLENGTH=8 STYLE="text-transform:uppercase"></TD></TR>
<TR><TD>lub VIN</TD><TD><INPUT ID=vin SIZE=22 MAXLENGTH=17></TD></TR>
<TR><TD>Podstawa</TD><TD><SELECT ID=pods><OPTION VALUE=K>kontrola drogowa<OPTION VALUE=Z>zdarzenie drogowe<OPTION VALUE=S>czynności służbowe</SELECT></TD></TR>
<TR><TD></TD><TD><INPUT TYPE=button VALUE="Sprawdź" ONCLICK="sprawdz()"></TD></TR>
</TABLE>
<DIV ID=wynik>Brak zapytania.</DIV>
<SCRIPT>
function sprawdz() {
  var n = document.getElementById("nr").value, v = document.getElementById("vin").value;
  if (n == "" && v == "") { alert("Podaj numer rejestracyjny albo VIN."); return; }
  document.getElementById("wynik").innerHTML = "Trwa wyszukiwanie...";
  pobierz("pojazd_xml.asp?nr=" + escape(n) + "&vin=" + escape(v) + "&p=" + document.getElementById("pods").value, function (x) {
    var p = x.selectSingleNode("//pojazd");
    document.getElementById("wynik").innerHTML = p == null ? "Nie znaleziono pojazdu." :
      "<b>" + p.selectSingleNode("marka").text + "</b><br>Właściciel: " + p.selectSingleNode("wlasciciel").text + "<br>Badanie ważne do: " + p.selectSingleNode("badanie").text;
  });
}
</SCRIPT>
</BODY></HTML>
