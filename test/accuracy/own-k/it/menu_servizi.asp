<HTML><HEAD><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><TITLE>Servizi per gli uffici</TITLE></HEAD><BODY BGCOLOR="#FFFFFF">
<!-- menu principale, CR 2002 -->
<CENTER><OBJECT classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" codebase="http://intranet/flash/swflash.cab#version=5,0,0,0" WIDTH=700 HEIGHT=420><PARAM NAME=movie VALUE="menu.swf"><PARAM NAME=quality VALUE=high><EMBED src="menu.swf" quality=high WIDTH=700 HEIGHT=420 TYPE="application/x-shockwave-flash"></EMBED></OBJECT></CENTER>
</BODY></HTML>