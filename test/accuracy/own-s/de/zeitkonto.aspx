<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<HTML><HEAD><META http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><title>Zeitkonto</title>
<meta name="GENERATOR" content="Microsoft Visual Studio .NET 7.1"><meta name="vs_targetSchema" content="http://schemas.microsoft.com/intellisense/ie5">
<style>BODY,TD,TH,INPUT{font:9pt Verdana} TH{background:#CCD9E6} .minus{color:red}</style>
<script language="javascript">
function kopiere(id) {
  var t = document.getElementById(id), s = t.innerText || t.textContent;
  if (window.clipboardData && window.clipboardData.setData) {
    window.clipboardData.setData("Text", s);
  } else if (window.getSelection) {
    var r = document.createRange(); r.selectNodeContents(t);
    var sel = window.getSelection(); sel.removeAllRanges(); sel.addRange(r);
    alert("Die Tabelle ist markiert, bitte mit Strg+C kopieren.");
  }
}
function pruefe(f) {
  if (!/^\d{1,2}:\d{2}$/.test(f.kommt.value) || !/^\d{1,2}:\d{2}$/.test(f.geht.value)) { alert("Uhrzeit im Format hh:mm angeben."); return false; }
  if (f.grund.value == "") { alert("Bitte einen Grund angeben."); f.grund.focus(); return false; }
  return true;
}
</script></HEAD>
<body>
<h3>Zeitkonto Schäfer, Jörg - Februar 2006</h3>
<TABLE id="tab" border="1" cellspacing="0" cellpadding="3"><TR><TH>Tag</TH><TH>Kommt</TH><TH>Geht</TH><TH>Soll</TH><TH>Ist</TH><TH>Saldo</TH></TR>
<TR><TD>Mi 01.02.</TD><TD>07:41</TD><TD>16:35</TD><TD>7:42</TD><TD>8:09</TD><TD>+0:27</TD></TR>
<TR><TD>Do 02.02.</TD><TD>08:15</TD><TD>15:40</TD><TD>7:42</TD><TD>6:40</TD><TD class="minus">-1:02</TD></TR>
<TR><TD>Fr 03.02.</TD><TD>07:30</TD><TD>13:30</TD><TD>7:42</TD><TD>6:00</TD><TD class="minus">-1:42</TD></TR></TABLE>
<p>Übertrag Januar: +12:20 &nbsp; <a href="javascript:kopiere('tab')">Tabelle kopieren</a></p>
<form method="post" action="zeitkonto.aspx" onsubmit="return pruefe(this)"><fieldset style="width:420px"><legend>Korrekturantrag</legend>
Tag <input name="tag" size="10" value="03.02.2006"> Kommt <input name="kommt" size="5"> Geht <input name="geht" size="5"><br>
Grund <input name="grund" size="40"> <input type="submit" value="Beantragen"></fieldset></form>
<p>Kernzeit 9:00 - 15:00, freitags bis 12:00. Auskunft: Personalamt, Zi. 112.</p></body></HTML>
