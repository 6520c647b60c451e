<html><head><title>Annual leave request</title><meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<script language="JavaScript">
<!--
function chk(){
  if(document.all("txtFrom").value==""){alert("Please enter the first day of leave");document.all("txtFrom").focus();return false;}
  if(document.all("txtDays").value*1<=0){alert("Days?");return false;}
  return true;
}
function digits(){ var k=event.keyCode; return (k>=48&&k<=57)||k==46||k==13; }
//-->
</script></head><body bgcolor="#ffffff" link="#003399">
<table width="600" border="0" bgcolor="#DDE6F0"><tr><td><font face="Arial" size="4">Annual leave request</font></td></tr></table>
<form name="frm" method="post" action="leave2.asp" onsubmit="return chk()">
<table><tr><td>From</td><td><input id="txtFrom" name="txtFrom"> dd/mm/yyyy</td></tr><tr><td>Days</td><td><input id="txtDays" name="txtDays" size="4" onkeypress="return digits()"></td></tr><tr><td>Manager</td><td><select name="m"><option>Mr Finch</option><option>Mrs O'Dowd</option></select></td></tr></table>
<input type="submit" value="Submit request"></form></body></html>
