<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<HTML><HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Tingsrätten - Målregister</title>
<meta name="GENERATOR" content="Microsoft Visual Studio .NET 7.1">
<style>BODY{FONT:12px Verdana} TABLE{BORDER-COLLAPSE:collapse} TD,TH{BORDER:#aaa 1px solid;PADDING:3px 8px} TR.rad{CURSOR:hand} TR.rad:hover{BACKGROUND:#eef}</style>
<script language="javascript" src="dialog.js"></script>
</HEAD>
<body MS_POSITIONING="FlowLayout">
<form name="Form1" method="post" action="malregister.aspx" id="Form1">
<input type="hidden" name="__EVENTTARGET"><input type="hidden" name="__EVENTARGUMENT">
<H3>Målregister - tvistemål 2004</H3>
<P>Klicka på ett mål för att öppna målkortet, ändra rotel eller registrera handling.</P>
<table>
<tr><th>Målnr</th><th>Parter</th><th>Saken</th><th>Rotel</th><th>Läge</th></tr>
<tr class="rad" onclick="oppnaMal('T 212-04')"><td>T 212-04</td><td>Åkerlund ./. Bygg i Mälardalen AB</td><td>entreprenad</td><td>3</td><td>förberedelse</td></tr>
<tr class="rad" onclick="oppnaMal('T 240-04')"><td>T 240-04</td><td>Dödsboet efter E. Sjö ./. Sjö</td><td>klander</td><td>1</td><td>huvudförhandling 12/10</td></tr>
<tr class="rad" onclick="oppnaMal('T 255-04')"><td>T 255-04</td><td>Nordkredit AB ./. Hansson</td><td>fordran</td><td>3</td><td>stämning utfärdad</td></tr>
</table>
<script language="javascript">
function oppnaMal(nr) {
  var svar = Dialog.visa('malkort.aspx?nr=' + escape(nr), {malnr: nr}, 720, 540);
  if (svar == 'andrat') document.Form1.submit();
}
</script>
</form></body></HTML>
