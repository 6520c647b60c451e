<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<TITLE>Medicijnvoorraad</TITLE>
<LINK REL="stylesheet" TYPE="text/css" HREF="style.css">

</HEAD>
<BODY BGCOLOR="#FFFFFF" TOPMARGIN="0" LEFTMARGIN="0">
<TABLE WIDTH="100%" BORDER="0" CELLPADDING="4" CELLSPACING="0"><TR BGCOLOR="#003366"><TD><FONT FACE="Arial" COLOR="#FFFFFF"><B>Kinderziekenhuis</B></FONT></TD><TD ALIGN="right"><FONT SIZE="1" FACE="Verdana"><a href="/default.asp">Startpagina</a> | <a href="/news.asp">Nieuws</a> | <a href="/forms.asp">Formulieren</a> | <a href="/tel.asp">Telefoongids</a> | <a href="/help.asp">Help</a></FONT></TD></TR></TABLE>
<H3><FONT FACE="Arial">Medicijnvoorraad</FONT></H3>
<p>Controleer het polsbandje voor elke medicatie.</p><ul id="u"></ul>
<script type="text/javascript">
var src='<l><i n="A-1" v="120"/><i n="B-4" v="35"/><i n="C-2" v="8"/></l>', d;
if (window.DOMParser) d=new DOMParser().parseFromString(src,"text/xml");
else { d=new ActiveXObject("Microsoft.XMLDOM"); d.async=false; d.loadXML(src); }
var n=d.getElementsByTagName("i"), h=""; for(var k=0;k<n.length;k++) h+="<li>"+n[k].getAttribute("n")+": "+n[k].getAttribute("v")+"</li>"; document.getElementById("u").innerHTML=h;
</script>
<HR><FONT SIZE="1">Kinderziekenhuis - 24.8.2006</FONT>
</BODY>
</HTML>
