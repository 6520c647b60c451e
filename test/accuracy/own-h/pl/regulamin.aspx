<html dir="ltr">
<HEAD>
<META Name="GENERATOR" Content="Microsoft SharePoint">
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<META HTTP-EQUIV="Expires" content="0">
<Title>Regulamin pracy zdalnej</Title>
<style>
.ms-bannerframe { background:#3966BF; color:#fff; padding:4px; font:8pt Verdana }
.ms-bannerframe a { color:#fff }
.ms-titlearea { font:8pt Verdana; color:#666 } .ms-pagetitle { font:14pt Verdana; color:#000 }
.ms-vh { font:8pt Tahoma; color:gray; text-align:left } .ms-vb { font:8pt Verdana; vertical-align:top; padding:3px }
</style>

</HEAD>
<BODY marginwidth="0" marginheight="0" scroll="yes">
<TABLE class="ms-main" CELLPADDING=0 CELLSPACING=0 BORDER=0 WIDTH="100%">
<tr><td class="ms-bannerframe"><a href="/default.aspx">Strona główna</a> &nbsp; <a href="/sites">Wydziały</a> &nbsp; <a href="/forms">Formularze</a> &nbsp; <a href="/phone">Książka telefoniczna</a> &nbsp; <a href="/news">Aktualności</a> &nbsp; <a href="/help">Pomoc</a></td></tr>
<tr><td class="ms-titleareaframe"><div class="ms-titlearea">Starostwo Powiatowe w Zalesiu</div><div class="ms-pagetitle">Regulamin pracy zdalnej</div></td></tr>
<tr><td class="ms-bodyareaframe" style="padding:10px">

<div class="ms-vb"><p>§ 1. Praca zdalna wymaga zgody przełożonego.</p><p>§ 2. Połączenie odbywa się przez VPN. Klient ActiveX wycofano w 2013 r.</p></div>
</td></tr>
<tr><td class="ms-titlearea">Do użytku wewnętrznego. Pytania prosimy kierować do informatyków.</td></tr>
</TABLE>
</BODY>
</HTML>
