<html xmlns:o="urn:schemas-microsoft-com:office:office" dir="ltr"><HEAD>
<META Name="GENERATOR" Content="Microsoft SharePoint"><META http-equiv="Content-Type" content="text/html; charset=utf-8"><Title>Tooling register</Title>
<link rel="stylesheet" href="ows.css"><script src="scripts/owsgrid.js"></script>
<script language="JavaScript" src="lib/spdatash_common.js"></script>
</HEAD>
<BODY marginwidth="0" marginheight="0" onload="InitGridFromView('{9E2C}','Grid');">
<!-- header -->
<table width="100%" border="0"><tr><td width="130"><img src="img/logo_1.gif" width="120" height="40" border="0" alt="Royal Mint Street Bank"></td><td><font face="Arial" size="2">You are here: <a href="/phonebook/">Phone book</a> &gt; <a href="/search/">Search</a> &gt; <a href="/forms/">Forms</a></font></td></tr></table>
<!-- /header -->
<TABLE width="100%"><TR><TD class="ms-titlearea">Tool Room</TD></TR>
<TR><TD class="ms-pagetitle">Tooling register</TD></TR>
<TR><TD class="ms-toolbar"><a href="#" onclick="GridNewRow()">New Row</a> | <a href="#" onclick="GridTotals()">Totals</a> | <a href="#" onclick="GridRefresh()">Refresh Data</a></TD></TR>
</TABLE>
<div id="GridHost" style="height:420px"></div>
<xml id="GridData"><list><view name="Grid"/><rows>
<row ID="1" Title="Die 869" Loc="C15" Life="93"/>
<row ID="2" Title="Die 163" Loc="A16" Life="87"/>
<row ID="3" Title="Gauge 477" Loc="D16" Life="13"/>
<row ID="4" Title="Die 620" Loc="D17" Life="74"/>
<row ID="5" Title="Punch 703" Loc="B4" Life="81"/>
<row ID="6" Title="Die 669" Loc="A19" Life="69"/>
<row ID="7" Title="Jig 119" Loc="D18" Life="26"/>
<row ID="8" Title="Punch 713" Loc="D8" Life="52"/>
<row ID="9" Title="Jig 600" Loc="D10" Life="43"/>
<row ID="10" Title="Jig 682" Loc="C5" Life="98"/>
</rows></list></xml>
<hr noshade size="1">
<table width="60%" border="0" cellpadding="2" bgcolor="#FFFFE0">
<tr><td><font face="Arial" size="1">&#149; <a href="/news/937.html">Blood donors wanted, Tuesday</a></font></td></tr>
<tr><td><font face="Arial" size="1">&#149; <a href="/news/814.html">Lost property is kept at the gatehouse</a></font></td></tr>
</table>
<p><font face="Arial" size="1" color="#666666">Printed copies are uncontrolled<br>
For internal use only</font></p>
</BODY></html>
