<html dir="ltr" xmlns:o="urn:schemas-microsoft-com:office:office">
<head>
<meta name="GENERATOR" content="Microsoft SharePoint">
<meta name="ProgId" content="SharePoint.WebPartPage.Document">
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>Contracts Register</title>
<link rel="stylesheet" type="text/css" href="ows.css">
<script type="text/javascript" language="JavaScript" src="js/ows.js"></script>
</head>
<body marginwidth="0" marginheight="0" scroll="yes">
<form name="MSOWebPartPage" method="post" action="sp_contracts.aspx" onsubmit="return true;">
<table class="ms-bannerframe" width="100%"><tr><td class="ms-banner">Home &nbsp; Documents and Lists &nbsp; Create &nbsp; Help</td></tr></table>
<table cellpadding="4" width="100%"><tr valign="top"><td width="150" class="ms-nav"><b>Select a View</b><br>All Contracts<br><a href="sp_contracts.aspx?View=exp">Expiring soon</a><br><br><b>Actions</b><br><a href="alert.aspx">Alert me</a></td>
<td>
<div class="ms-pagetitle">Contracts Register</div>
<table class="ms-toolbar"><tr><td><a href="NewForm.aspx">New Item</a></td><td>|</td><td><a href="sp_contracts.aspx?Filter=1">Filter</a></td><td id="dsSep" style="display:none">|</td><td id="dsLink" style="display:none"><a href="javascript:EditInGrid()">Edit in Datasheet</a></td></tr></table>
<table class="ms-listviewtable" width="100%">
<tr class="ms-viewheadertr"><th>Title</th><th>Supplier</th><th>Start</th><th>End</th><th>Value</th></tr>
<tr><td><a href="DispForm.aspx?ID=0">Grounds maintenance</a></td><td>Greenway Ltd</td><td>01/04/2003</td><td>31/03/2007</td><td align="right">£412,000</td></tr>
<tr><td><a href="DispForm.aspx?ID=1">Photocopiers</a></td><td>Officeline</td><td>01/10/2004</td><td>30/09/2007</td><td align="right">£86,400</td></tr>
<tr><td><a href="DispForm.aspx?ID=2">Lift servicing</a></td><td>Vertex Lifts</td><td>01/01/2004</td><td>31/12/2006</td><td align="right">£31,250</td></tr>
<tr><td><a href="DispForm.aspx?ID=3">Agency social workers</a></td><td>Carepool</td><td>01/07/2005</td><td>30/06/2006</td><td align="right">£240,000</td></tr>
<tr><td><a href="DispForm.aspx?ID=4">Legal databases</a></td><td>Lexbase</td><td>01/02/2005</td><td>31/01/2006</td><td align="right">£12,900</td></tr>
</table>
</td></tr></table>
</form>
<script>ProcessDefaultOnLoad();</script>
</body>
</html>
