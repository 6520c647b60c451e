<html dir="ltr" xmlns:o="urn:schemas-microsoft-com:office:office">
<head>
<META Name="GENERATOR" Content="Microsoft SharePoint">
<META Name="ProgId" Content="SharePoint.WebPartPage.Document">

<Title ID=onetidTitle>Textbausteine für Bescheide einsetzen</Title>
<style>.ms-bannerframe{background:#3966bf;color:#fff} .ms-pagetitle{font:16pt Verdana} .ms-WPBody{font:8pt Verdana} .ms-WPHeader td{background:#a5bdde;font-weight:bold}</style>
<script>var browseris={ie:navigator.userAgent.indexOf("MSIE")>=0, nav:navigator.userAgent.indexOf("Gecko")>=0, w3c:!!document.getElementById}; var L_Menu_BaseUrl="/sites/intra";</script>

</head>
<body marginwidth=0 marginheight=0 scroll="yes">
<TABLE class="ms-main" CELLPADDING=0 CELLSPACING=0 BORDER=0 WIDTH="100%" HEIGHT="100%">
<tr><td class="ms-bannerframe" colspan=2>Straßenbauamt &nbsp; <a href="/default.aspx">Startseite</a> &nbsp; <a href="/news.aspx">Aktuelles</a> &nbsp; <a href="/forms.aspx">Formulare</a> &nbsp; <a href="/tel.aspx">Telefonbuch</a> &nbsp; <a href="/help.aspx">Hilfe</a></td></tr>
<tr><td class="ms-pagetitle" colspan=2>Textbausteine für Bescheide einsetzen</td></tr>
<tr><td valign=top class="ms-nav" width=120>&nbsp;</td><td valign=top><table width="100%"><tr class="ms-WPHeader"><td>Textbausteine für Bescheide einsetzen</td></tr><tr><td class="ms-WPBody">
<p>Umleitungen sind zwei Wochen vorher mit der Polizei abzustimmen.</p><p><input type="button" value="Anrede" onclick="einf('Sehr geehrte Damen und Herren,')"> <input type="button" value="Sperrung" onclick="einf('die Strecke wird voll gesperrt.')"> <input type="button" value="Gruß" onclick="einf('Mit freundlichen Grüßen')"></p>
<textarea id="txt" rows="10" cols="60" readonly></textarea>
<script language="javascript">function einf(s){ var t=document.getElementById("txt"); t.focus(); var r=document.selection.createRange(); r.text=s+"\r\n"; r.collapse(false); r.select(); }</script>
</td></tr></table></td></tr></TABLE>
</body></html>
