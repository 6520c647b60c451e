<html dir="ltr">
<HEAD>
<META Name="GENERATOR" Content="Microsoft SharePoint">
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<META HTTP-EQUIV="Expires" content="0">
<Title>Nyt fra direktionen</Title>
<style>
.ms-bannerframe { background:#3966BF; color:#fff; padding:4px; font:8pt Verdana }
.ms-bannerframe a { color:#fff }
.ms-titlearea { font:8pt Verdana; color:#666 } .ms-pagetitle { font:14pt Verdana; color:#000 }
.ms-vh { font:8pt Tahoma; color:gray; text-align:left } .ms-vb { font:8pt Verdana; vertical-align:top; padding:3px }
</style>

</HEAD>
<BODY marginwidth="0" marginheight="0" scroll="yes">
<TABLE class="ms-main" CELLPADDING=0 CELLSPACING=0 BORDER=0 WIDTH="100%">
<tr><td class="ms-bannerframe"><a href="/default.aspx">Forside</a> &nbsp; <a href="/sites">Afdelinger</a> &nbsp; <a href="/forms">Blanketter</a> &nbsp; <a href="/phone">Telefonbog</a> &nbsp; <a href="/news">Nyheder</a> &nbsp; <a href="/help">Hjælp</a></td></tr>
<tr><td class="ms-titleareaframe"><div class="ms-titlearea">Østerå Universitetshospital</div><div class="ms-pagetitle">Nyt fra direktionen</div></td></tr>
<tr><td class="ms-bodyareaframe" style="padding:10px">

<div class="ms-vb"><p><b>Uge 12.</b> Byggeriet af ny operationsgang går i gang efter påske.</p><p><b>Uge 11.</b> Akutmodtagelsen har fået nyt telefonnummer: 6000.</p></div>
<p class="ms-vb"><a href="Archive.aspx">Arkiv</a></p>
</td></tr>
<tr><td class="ms-titlearea">Kun til intern brug. Spørgsmål rettes til it-afdelingen.</td></tr>
</TABLE>
</BODY>
</HTML>
