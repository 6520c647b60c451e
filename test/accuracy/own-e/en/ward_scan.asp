<html><head><title>Referral scanning - Eastmoor General Hospital</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<link rel="stylesheet" type="text/css" href="egh.css">
<script language="JavaScript">
<!--
function Scan(){
  var s=document.scanner;
  s.SelectDefaultSource();
  s.Resolution=200;
  s.PixelType=1;
  if(s.Acquire()==0){ alert("Scanner not ready. Ring ext. 4410."); return; }
  document.f.pages.value=s.PageCount;
}
function Send(){
  if(document.f.pages.value==""){alert("Scan the letter first.");return false;}
  document.scanner.HTTPUpload("docstore01","/referrals/put.asp",document.f.nhsno.value+".tif");
  document.f.submit();
}
//-->
</script></head>
<body bgcolor="#FFFFFF">
<table width="100%" cellpadding="4"><tr bgcolor="#003087"><td><font color="#FFFFFF" face="Arial"><b>Medical Records &gt; Referral letters</b></font></td></tr></table>
<p>Patient: <b>HOLLIS, Margaret</b> &nbsp; DOB 14/03/1941 &nbsp; Hosp. No. E204418</p>
<form name="f" method="post" action="ref_done.asp">
<input type="hidden" name="nhsno" value="4857773456">
<object id="scanner" name="scanner" classid="clsid:5220CB21-C88D-11CF-B347-00AA00A28331" codebase="/cab/egtwain.cab#version=2,1,0,9" width="420" height="300"></object>
<br><input type="button" value="Scan" onclick="Scan()"> Pages: <input name="pages" size="3" readonly>
<input type="button" value="Send to record" onclick="Send()">
</form>
<hr><font size="1">Health Records IT, version 1.4, 12 Feb 2004</font>
</body></html>
