<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>Shift swap</title>
<style type="text/css">body{font:13px Arial}label{float:left;width:130px;clear:left}p{clear:left}</style>
<script type="text/javascript">
function chosen(id, name) {
  document.getElementById('withId').value = id;
  document.getElementById('withName').value = name;
}
function choose() {
  if (window.showModalDialog) {
    var r = window.showModalDialog('staff.htm', window, 'dialogWidth:340px;dialogHeight:300px');
    if (r) chosen(r[0], r[1]);
  } else {
    window.open('staff.htm', 'staff', 'width=340,height=300,resizable=yes,scrollbars=yes');
  }
  return false;
}
</script></head>
<body>
<h2>Request a shift swap</h2>
<form method="post" action="swap.aspx">
<p><label>My shift</label><select name="mine"><option>Sat 9 Oct, Long day 07:30-20:00</option><option>Sun 10 Oct, Long day 07:30-20:00</option><option>Wed 13 Oct, Night 19:30-08:00</option></select></p>
<p><label>Swap with</label><input type="hidden" name="withId" id="withId" /><input type="text" name="withName" id="withName" size="28" /> <a href="staff.htm" onclick="return choose()">Choose...</a></p>
<p><label>Their shift</label><input type="text" name="theirs" size="28" /></p>
<p><input type="submit" value="Send to ward manager" /></p>
</form>
<p>Swaps must keep the skill mix: at least two band 6 nurses on each shift.</p>
</body></html>
