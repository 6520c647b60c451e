<html><head><meta http-equiv="Content-Type" content="text/html; charset=euc-kr"><title>통합정보시스템</title></head>
<body bgcolor="#ffffff">
<script type="text/javascript">
if (navigator.appName == "Microsoft Internet Explorer") {
  location.href = "main.jsp";
} else {
  document.write("<div style='text-align:center;margin-top:100px'><b>본 시스템은 Internet Explorer 전용입니다.</b><br><br>다른 브라우저에서는 사용하실 수 없습니다.</div>");
}
</script>
</body></html>