<html dir="ltr" xmlns:o="urn:schemas-microsoft-com:office:office">
<HEAD>
	<META Name="GENERATOR" Content="Microsoft SharePoint">
	<META Name="ProgId" Content="SharePoint.WebPartPage.Document">
	<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8">
	<META HTTP-EQUIV="Expires" content="0">
	<Title>Announcements - Estates Team</Title>
	<Link REL="stylesheet" Type="text/css" HREF="ows.css">
	<script src="owsmini.js"></script>
	<style> o\:* { behavior: url(#default#VML) } </style>
</HEAD>
<BODY marginwidth=0 marginheight=0 scroll="yes" onload="javascript:if (typeof(_spBodyOnLoadWrapper) != 'undefined') _spBodyOnLoadWrapper();">
<TABLE class=ms-main CELLPADDING=0 CELLSPACING=0 BORDER=0 WIDTH="100%">
<tr><td class=ms-bannerframe><a class=ms-banner href="default.aspx">Home</a> &nbsp; <a class=ms-banner href="Docs/Forms/AllItems.aspx">Shared Documents</a> &nbsp; <a class=ms-banner href="lists.aspx">Lists</a></td></tr>
<tr><td class=ms-titlearea><SPAN class=ms-pagetitle>Estates Team: Announcements</SPAN></td></tr>
<tr><td>
<TABLE ID="onetidDoclibViewTbl0" SUMMARY="Announcements" width="100%" cellpadding="3">
<TR class="ms-vh" VALIGN=TOP><TH align=left>Title</TH><TH align=left>Modified By</TH><TH align=left>Expires</TH></TR>
<TR><TD class="ms-vb-title"><a href="DispForm.aspx?ID=14" onclick="return ExpandBody('b14')">Boiler replacement, Block C</a><div id="b14" class="ms-vb2" style="display:none">Hot water off Tuesday 9:00 to 15:00. Please use the kitchen in Block B.</div></TD><TD class="ms-vb"><img border="0" height="12" width="12" src="blank.gif" name="imgPres" sip="r.holt@estates.local" alt=""> Holt, Rebecca</TD><TD class="ms-vb2">14/11/2005</TD></TR>
<TR class="ms-alternating"><TD class="ms-vb-title"><a href="DispForm.aspx?ID=12" onclick="return ExpandBody('b12')">Asbestos register now online</a><div id="b12" class="ms-vb2" style="display:none">Contractors must sign the register before any drilling. See Shared Documents, folder H&amp;S.</div></TD><TD class="ms-vb"><img border="0" height="12" width="12" src="blank.gif" name="imgPres" sip="k.jones@estates.local" alt=""> Jones, Kev</TD><TD class="ms-vb2"></TD></TR>
</TABLE>
</td></tr>
<tr><td class=ms-toolbar><a href="NewForm.aspx">New Item</a> | <script>if (browseris.ie5up && browseris.win32) document.write('<a href="#" onclick="alert(\'Requires Office 2003\')">Edit in Datasheet</a> | ');</script><a href="export.aspx">Export (CSV)</a> | <a href="SubNew.aspx">Alert me</a></td></tr>
</TABLE>
</BODY>
</HTML>
