<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>旅費請求</title><meta http-equiv="X-UA-Compatible" content="IE=8" /></head><body>
<form method="post" action="ryohi.aspx" id="form1"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKMTY1NDU2MTA1MmRk" />
<h3>旅費請求書</h3><table><tr><td>出張先</td><td><input name="saki" type="text" /></td></tr><tr><td>運賃</td><td><input name="unchin" id="unchin" type="text" onchange="kei()" />円</td></tr><tr><td>宿泊</td><td><input name="haku" id="haku" type="text" onchange="kei()" />泊</td></tr><tr><td>合計</td><td><span id="kei">0</span>円</td></tr></table><input type="submit" value="申請" />
<script type="text/javascript">
//<![CDATA[
function kei() {
  var u = parseInt(document.getElementById('unchin').value, 10) || 0,
    h = parseInt(document.getElementById('haku').value, 10) || 0;
  document.getElementById('kei').innerHTML = u + h * 9800;
}
//]]>
</script>
</form>
<!-- footer -->
<p><small>部内限り</small></p>
</body>
</html>
