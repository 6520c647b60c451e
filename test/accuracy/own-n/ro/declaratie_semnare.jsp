<HTML>
<HEAD>
<META http-equiv="Content-Type" content="text/html; charset=iso-8859-2">
<TITLE>Semnarea declaraţiei 112</TITLE>
<STYLE>BODY{font-family:Arial;font-size:12px}.pas{background:#eef;border-left:4px solid #229;padding:4px 8px;margin:6px 0;width:620px}</STYLE>
<SCRIPT>
function puneApplet(lat, inalt) {
  var s = '<applet id="semnator" code="ro.minister.sign.SignApplet" archive="sign-1.4.jar,bcprov.jar" width="' + lat + '" height="' + inalt + '">';
  s += '<param name="limba" value="ro"><param name="algoritm" value="SHA1withRSA">';
  s += 'Este necesar Java 6.</applet>';
  document.write(s);
}
function trimite() {
  var a = document.getElementById("semnator");
  if (!a.esteSemnat()) { alert("Documentul nu a fost semnat."); return; }
  document.d.continut.value = a.getPkcs7();
  document.d.submit();
}
</SCRIPT>
</HEAD>
<BODY>
<H3>Direcţia Buget - semnarea electronică a declaraţiei 112</H3>
<DIV class="pas">1. Introduceţi dispozitivul criptografic în calculator.</DIV>
<DIV class="pas">2. Alegeţi fişierul XML făcut de programul de salarii.</DIV>
<DIV class="pas">3. Apăsaţi "Semnează", apoi introduceţi codul PIN.</DIV>
<SCRIPT>puneApplet(620, 180);</SCRIPT>
<FORM name="d" method="post" action="primire.do">
<INPUT type="hidden" name="continut">
Perioada: <SELECT name="luna"><OPTION>ianuarie<OPTION>februarie<OPTION>martie</SELECT> 2011
<INPUT type="button" value="Trimite declaraţia" onclick="trimite()">
</FORM>
<P>Termen: data de 25 a lunii următoare. Recipisa vine prin poşta electronică în cel mult două zile.</P>
</BODY></HTML>
