<html dir="ltr">
<head>
<META Name="GENERATOR" Content="Microsoft SharePoint">
<META Name="progid" Content="SharePoint.WebPartPage.Document">
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>Policies and Procedures - Shared Documents</title>
<Link REL="stylesheet" Type="text/css" HREF="css/ows.css">
<script language="javascript" src="js/ows_lite.js"></script>
</head>
<body marginheight="0" marginwidth="0" onload="_spBodyOnLoad()">
<table class="ms-main" cellpadding="0" cellspacing="0" border="0" width="100%">
<tr><td class="ms-bannerframe"><a class="ms-banner" href="default.aspx">Home</a> <a class="ms-banner" href="lists.aspx">Documents and Lists</a> <a class="ms-banner" href="help.aspx">Help</a></td></tr>
<tr><td class="ms-titlearea"><span class="ms-pagetitle">Shared Documents</span></td></tr>
<tr><td>
<table class="ms-summarystandardbody" id="onetidDoclibViewTbl0" width="100%" cellspacing="0" rules="rows">
<tr class="ms-viewheadertr"><th class="ms-vh2">Type</th><th class="ms-vh2">Name</th><th class="ms-vh2">Modified</th><th class="ms-vh2">Modified By</th></tr>
<tr><td class="ms-vb-icon"><img src="img/icdoc.gif" alt=""></td><td class="ms-vb2"><a href="docs/Lone_Working.doc" onclick="return DispEx(this,event,'SharePoint.OpenDocuments')">Lone Working Policy</a></td><td class="ms-vb2">14/02/2006</td><td class="ms-vb2"><span><img border="0" src="img/blank.gif" id="imn1" sip="jharker@trust.local" alt=""></span> Harker, Jill</td></tr>
<tr><td class="ms-vb-icon"><img src="img/icxls.gif" alt=""></td><td class="ms-vb2"><a href="docs/Car_User_Rates.xls" onclick="return DispEx(this,event,'SharePoint.OpenDocuments')">Car User Rates</a></td><td class="ms-vb2">01/04/2006</td><td class="ms-vb2"><span><img border="0" src="img/blank.gif" id="imn2" sip="oadeyemi@trust.local" alt=""></span> Adeyemi, Ola</td></tr>
<tr><td class="ms-vb-icon"><img src="img/icdoc.gif" alt=""></td><td class="ms-vb2"><a href="docs/Whistleblowing.doc" onclick="return DispEx(this,event,'SharePoint.OpenDocuments')">Raising Concerns</a></td><td class="ms-vb2">22/03/2006</td><td class="ms-vb2"><span><img border="0" src="img/blank.gif" id="imn3" sip="jharker@trust.local" alt=""></span> Harker, Jill</td></tr>
</table>
</td></tr></table>
</body>
</html>
