<html>
<head>
  <title>票据套打</title>
  <meta http-equiv="Content-Type" content="text/html; charset=gb2312">
  <style>
    body {
      font-size: 12px;
      font-family: 宋体
    }
  </style>
</head>
<body>
  <object id="LODOP" classid="clsid:2105C259-1E0C-4534-8141-A753534CB4CA" width="0" height="0"></object>
  <h3>转账支票套打</h3>
  <form name="f">收款人
    <input name="skr"> 金额
    <input name="je" size="10"> 用途
    <input name="yt">
    <input type="button" value="打印" onclick="dayin()">
  </form>
  <script>
    function dayin() {
      LODOP.PRINT_INIT("支票");
      LODOP.ADD_PRINT_TEXT(60, 120, 200, 20, document.f.skr.value);
      LODOP.ADD_PRINT_TEXT(90, 420, 120, 20, document.f.je.value);
      LODOP.ADD_PRINT_TEXT(130, 120, 260, 20, document.f.yt.value);
      LODOP.PRINT();
    }
  </script>
</body>
</html>
