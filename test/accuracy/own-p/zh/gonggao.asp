<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=big5">
<title>院內公告</title>
<style>body,td{font-size:13px;font-family:新細明體} a{color:#003399}</style>
<script language="JavaScript">
<!--
function openNews(id) {
  var w = window.open("news.asp?id=" + id, "news", "width=600,height=420,scrollbars=1,resizable=1");
  if (w && w.focus) w.focus();
}
if (document.layers) { document.captureEvents(Event.RESIZE); window.onresize = function () { location.reload(); }; }
//-->
</script>
</head>
<body bgcolor="#FFFFF0">
<marquee scrollamount="3" width="600"><font color="red">請同仁於六月底前完成感染管制線上課程</font></marquee>
<table border="0" width="640" cellpadding="4" cellspacing="1" bgcolor="#CCCC99">
<tr bgcolor="#EEEED0"><td>日期</td><td>單位</td><td>標題</td></tr>
<tr bgcolor="#FFFFFF"><td>94/06/10</td><td>人事室</td><td><a href="javascript:openNews(501)">端午節值班表</a></td></tr>
<tr bgcolor="#FFFFFF"><td>94/06/08</td><td>藥劑科</td><td><a href="javascript:openNews(498)">停用藥品清單更新</a></td></tr>
<tr bgcolor="#FFFFFF"><td>94/06/07</td><td>總務室</td><td><a href="javascript:openNews(495)">電梯保養停機通知</a></td></tr>
<tr bgcolor="#FFFFFF"><td>94/06/02</td><td>資訊室</td><td><a href="javascript:openNews(490)">門診系統維護公告 (週日 22:00)</a></td></tr>
<tr bgcolor="#FFFFFF"><td>94/05/30</td><td>護理部</td><td><a href="javascript:openNews(487)">護理師進階甄選</a></td></tr>
</table>
<p><a href="gonggao.asp?p=2">下一頁</a> | <a href="search.asp">查詢</a></p>
<p><font size="1">建議使用 IE 6.0 以上瀏覽器，解析度 1024x768</font></p>
</body></html>
