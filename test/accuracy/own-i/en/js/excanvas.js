/* local copy, cut */ window.G_vmlCanvasManager={init_:function(){}};
