<HTML>
<!-- FILE: revs_jini.htm (baseHTMLJInitiator) -->
<HEAD><TITLE>Revenues & Benefits - Live</TITLE>
<META http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
</HEAD>
<BODY BGCOLOR="#C0C0C0" onload="self.focus()">
<TABLE WIDTH="100%"><TR><TD><FONT FACE="Arial" SIZE="2"><B>Revenues &amp; Benefits (LIVE)</B></FONT></TD><TD ALIGN="right"><FONT FACE="Arial" SIZE="1">Do not close this window while the application is running. Systems Team ext. 6120.</FONT></TD></TR></TABLE>
<OBJECT classid="clsid:93436444-1abe-4e21-8a24-3f41c22237f1"
        codebase="/jinitiator/jinit.exe#Version=1,1,8,16"
        WIDTH="980" HEIGHT="620" HSPACE="0" VSPACE="0">
<PARAM NAME="TYPE" VALUE="application/x-jinit-applet;version=1.1.8.16">
<PARAM NAME="CODEBASE" VALUE="/forms60java/">
<PARAM NAME="CODE" VALUE="oracle.forms.engine.Main">
<PARAM NAME="ARCHIVE" VALUE="/forms60java/f60all_jinit.jar,/revs/icons.jar">
<PARAM NAME="serverPort" VALUE="9001">
<PARAM NAME="serverArgs" VALUE="module=REV_MENU.fmx userid= debug=no">
<PARAM NAME="serverApp" VALUE="default">
<PARAM NAME="lookAndFeel" VALUE="Oracle">
<PARAM NAME="colorScheme" VALUE="teal">
<PARAM NAME="separateFrame" VALUE="false">
<COMMENT>
<EMBED SRC="" PLUGINSPAGE="/jinitiator/us/jinit_download.htm"
       TYPE="application/x-jinit-applet;version=1.1.8.16"
       java_codebase="/forms60java/" java_code="oracle.forms.engine.Main"
       java_archive="/forms60java/f60all_jinit.jar,/revs/icons.jar"
       WIDTH="980" HEIGHT="620" serverPort="9001" serverArgs="module=REV_MENU.fmx userid=" lookAndFeel="Oracle">
<NOEMBED>
</COMMENT>
</NOEMBED></EMBED>
</OBJECT>
</BODY>
</HTML>
