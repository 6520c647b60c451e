<html><head><meta http-equiv="Content-Type" content="text/html; charset=euc-kr">
<title>한마음 그룹웨어</title>
<script language="javascript">
function flashWrite(url, w, h, id, vars) {
  var s = "<object classid='clsid:d27cdb6e-ae6d-11cf-96b8-444553540000' codebase='http://fpdownload.macromedia.com/pub/shockwave/cabs/flash/swflash.cab#version=8,0,0,0' width='" + w + "' height='" + h + "' id='" + id + "'>"
    + "<param name='movie' value='" + url + "'><param name='wmode' value='transparent'><param name='FlashVars' value='" + vars + "'>"
    + "<embed src='" + url + "' width='" + w + "' height='" + h + "' name='" + id + "' wmode='transparent' FlashVars='" + vars + "' type='application/x-shockwave-flash'></embed></object>";
  document.write(s);
}
function goMenu(code) { location.href = "/gw/menu.do?code=" + code; }
</script>
<style>body{margin:0;background:#f7f7f7}td{font:9pt 굴림;color:#444}</style></head>
<body>
<table width="950" cellspacing="0" cellpadding="0" align="center" bgcolor="#ffffff">
<tr><td height="110"><script>flashWrite("swf/menu.swf", 950, 110, "topmenu", "user=20417&dept=A03");</script></td></tr>
<tr><td height="260" background="img/main_bg.gif" valign="top" style="padding:20px"><b>김현우 과장님, 안녕하세요.</b><br><br>원하시는 업무를 상단 메뉴에서 선택하세요.<br>(전자결재, 메일, 일정, 근태, 게시판, 자원예약)<br><br>미결 문서 4건 · 새 메일 12건</td></tr>
<tr><td height="40" align="center">한마음산업(주) 정보시스템팀 내선 2040</td></tr></table>
</body></html>
