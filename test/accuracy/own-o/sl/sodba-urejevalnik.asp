<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">
<title>Okrožno sodišče - Sestavljanje sklepa</title>
<style>
body{font:12px Tahoma;margin:8px;background:#ece9d8} #list{width:640px;height:380px;background:#fff;border:2px inset;padding:20px;overflow:auto;font:14px "Times New Roman"}
#klavzule{float:left;width:220px;margin-right:10px} #klavzule a{display:block;padding:3px;color:#003;text-decoration:none;border-bottom:1px solid #cc9}
</style>
<script language="JavaScript">
var K = new Array();
K[0] = "<p>Tožba se <b>zavrže</b>.</p>";
K[1] = "<p>Tožencu se <b>nalaga</b>, da v 15 dneh plača tožniku znesek ______ z zakonskimi zamudnimi obrestmi.</p>";
K[2] = "<p>Vsaka stranka krije svoje stroške postopka.</p>";
K[3] = "<p><i>Pravni pouk:</i> Zoper ta sklep je dovoljena pritožba v 15 dneh od prejema prepisa.</p>";
function vstavi(n) {
  var l = document.getElementById("list");
  l.focus();
  var r = document.selection.createRange();
  r.pasteHTML(K[n]);
  r.select();
}
function samoVrednosti() {
  // dovoljeno je le vpisovanje številk v vrzeli
  var k = window.event.keyCode;
  window.event.returnValue = (k >= 48 && k <= 57) || k == 46 || k == 44;
}
function oddaj() { document.s.html.value = document.getElementById("list").innerHTML; document.s.submit(); }
</script>
</head>
<body>
<form name="s" method="post" action="sklep_shrani.asp"><input type="hidden" name="html">
<b>Opr. št. P 431/2005</b> &nbsp; Novak Jože : Gradnje Žalec d.o.o. &nbsp; <input type="button" value="Oddaj v podpis" onclick="oddaj()"></form>
<div id="klavzule"><b>Odstavki</b>
<a href="#" onclick="vstavi(0);return false">Zavrženje tožbe</a><a href="#" onclick="vstavi(1);return false">Dajatveni izrek</a><a href="#" onclick="vstavi(2);return false">Stroški</a><a href="#" onclick="vstavi(3);return false">Pravni pouk</a>
<p>Besedilo se sestavi iz odobrenih odstavkov; v vrzeli vpišite zneske in datume.</p></div>
<div id="list" contenteditable="true" onkeypress="samoVrednosti()"><p align="center"><b>S K L E P</b></p><p>Okrožno sodišče je po sodnici Mateji Žnidarčič v pravdni zadevi tožeče stranke Jožeta Novaka sklenilo:</p></div>
</body></html>
