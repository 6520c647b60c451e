<html dir="ltr">
<HEAD>
<META Name="GENERATOR" Content="Microsoft SharePoint">
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<META HTTP-EQUIV="Expires" content="0">
<Title>Instrucţiuni pentru mecanici</Title>
<style>
.ms-bannerframe { background:#3966BF; color:#fff; padding:4px; font:8pt Verdana }
.ms-bannerframe a { color:#fff }
.ms-titlearea { font:8pt Verdana; color:#666 } .ms-pagetitle { font:14pt Verdana; color:#000 }
.ms-vh { font:8pt Tahoma; color:gray; text-align:left } .ms-vb { font:8pt Verdana; vertical-align:top; padding:3px }
</style>

</HEAD>
<BODY marginwidth="0" marginheight="0" scroll="yes">
<TABLE class="ms-main" CELLPADDING=0 CELLSPACING=0 BORDER=0 WIDTH="100%">
<tr><td class="ms-bannerframe"><a href="/default.aspx">Acasă</a> &nbsp; <a href="/sites">Direcţii</a> &nbsp; <a href="/forms">Formulare</a> &nbsp; <a href="/phone">Agendă telefonică</a> &nbsp; <a href="/news">Noutăţi</a> &nbsp; <a href="/help">Ajutor</a></td></tr>
<tr><td class="ms-titleareaframe"><div class="ms-titlearea">Căile Ferate Valea Albă</div><div class="ms-pagetitle">Instrucţiuni pentru mecanici</div></td></tr>
<tr><td class="ms-bodyareaframe" style="padding:10px">

<div class="ms-vb"><ol><li>Verificaţi frâna înainte de plecare.</li><li>Respectaţi limitările de viteză din BAR.</li><li>Anunţaţi operatorul la orice oprire neprevăzută.</li></ol></div>
<p class="ms-vb"><a href="BAR32.pdf">BAR decada 3</a></p>
</td></tr>
<tr><td class="ms-titlearea">Pentru uz intern. Întrebările se trimit la biroul informatică.</td></tr>
</TABLE>
</BODY>
</HTML>
