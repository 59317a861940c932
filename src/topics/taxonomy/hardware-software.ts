import type { TopicRules } from '../rule.ts';

/** Learning that helps to design, check, predict or attack chips. */
export const CHIP_DESIGN_AI: TopicRules = {
  id: 'chip-design-ai',
  label: 'AI for chip design',
  rules: [
    {
      weight: 0.7,
      phrases: [
        '(verilog|=RTL|vhdl|chisel|=HLS|=HDL|systemverilog|hardware|high-level synthesis) (code|generation|coding|code generation|design generation|debugging|repair|design agent|verification agent)',
        '(verilogeval|rtllm|rtlcoder|hdl repositor*)',
        '(cpu|processor|microprocessor|microarchitecture|chip) (performance prediction|design automation|placement|floorplan*)',
        '(chip|accelerator|hardware|circuit|eda|ic) design automation',
        '(electronic design automation|=EDA)',
        '(machine-learning|ml|ai|llm|learning|gnn|rl|llm-aided|llm-assisted|ml-assisted|machine learning assisted|language model) ~3 (chip design|circuit design|hardware design|processor design|asic design|physical design|logic synthesis|hardware verification|hardware security|verilog|rtl|vhdl|eda)',
        '(microprocessor|processor|microarchitecture|architecture|accelerator) design-space exploration',
        '(netlist|hardware trojan|logic locking|ip piracy)',
        '(chip|macro|cell) placement',
        'analog circuit (design|sizing|synthesis)',
        '(integrated circuit|hardware|chip|asic|vlsi|circuit) (design|development) ~4 (llm|language model|reinforcement learning|machine learning|graph neural|agent)',
        '(resource|latency|power|timing|area|congestion|qor) (estimation|prediction) ~4 (hls|fpga|circuit|synthesis|rtl|hardware|hls4ml)',
        'accelerator (resource|latency) [and latency] (estimation|prediction)',
        'surrogate model ~5 (hls4ml|hardware|latency|resource)',
      ],
    },
  ],
  pairs: [
    {
      left: [
        {
          weight: 0.5,
          phrases: [
            '{llm}',
            'machine learning',
            'deep learning',
            'neural network',
            'reinforcement learning',
            '=GNN',
            '=LLM',
            '=ML',
            'graph neural network',
            'agent',
          ],
        },
      ],
      right: [
        {
          weight: 0.5,
          phrases: [
            '(verilog|vhdl|chisel|systemverilog|=HDL|=HCL|=EDA|=VLSI)',
            '(hardware|chip|asic|ic|vlsi|circuit|processor|microprocessor|analog|soc) (design*|verification|development|description|synthesis|security|trojan*|engineer*)',
            '(logic|digital|analog|boolean|vlsi|electronic) circuit',
            'logic synthesis',
            'design-space exploration',
            'hardware (trojan*|security|ip)',
            'physical design',
            '(cpu|processor) performance',
            'ip piracy',
            'computer architecture',
          ],
        },
        {
          weight: 0.25,
          phrases: [
            '(=RTL|high-level synthesis|=HLS)',
            'circuit',
            'netlist',
            'resource and latency',
          ],
        },
        {
          weight: -0.3,
          phrases: [
            '(quantum|neural|brain|cortical|reasoning|computational|attention|electrical|genetic|gene|arithmetic) circuit*',
            'circuit (discovery|breaker|analysis of)',
            'circuits in',
          ],
        },
      ],
    },
  ],
};

/** From program to machine code, and the code itself. */
export const COMPILERS_KERNELS: TopicRules = {
  id: 'compilers-kernels',
  label: 'Compilers & kernels',
  rules: [
    {
      weight: 0.7,
      phrases: [
        '(=GPU|=CUDA|=CPU|gemm|high-performance|deep-learning|dl|low-precision|triton|sparse|optimized) kernel',
        'kernel (generation|fusion|code|tuning|launch|compiler)',
        'optimiz* ~2 kernel',
        '(deep-learning|dl|tensor|ml|ai|optimizing|machine-learning|dnn|neural|domain-specific) compiler*',
        '(auto-tun*|autotun*)',
        'performance portab*',
        '(transpil*|code translation|binary translation)',
        '(tvm|microtvm|mlir|halide|openmp|opencl|sycl|kokkos|=LLVM)',
        '(cuda|ptx|gpu|assembly|parallel) (code|program*)',
        'compiler (optimization|framework|stack|infrastructure|pass)',
        'code generat* ~4 (gpu|cpu|kernel|compiler|backend)',
        '(instruction-set|isa)-(level|centric)',
        'parallel programming model',
        '(matrix|matmul|multiplication|low-bit) kernel',
        'generated kernel',
        'virtual machine ~4 gpu',
        'polyhedral',
        'instruction scheduling',
        '(operator|loop) (fusion|tiling|lowering)',
        'register allocation',
      ],
    },
    {
      weight: 0.35,
      phrases: [
        'compiler',
        'cuda',
        'gemm',
        'triton',
        'kernel optimization',
        '(fused|attention|compute|custom|efficient|optimized|tensor) kernel',
        'code portab*',
        'simd',
        'programming (model|abstraction)',
        '(automatic vectorization|auto-vectoriz*)',
        'micro-kernel',
        'library of ~3 kernel',
        'gpu program',
      ],
    },
    {
      weight: 0.15,
      phrases: ['compil*', 'kernel', '(tile|tiling)', 'dequantiz*'],
    },
    {
      weight: 0,
      phrases: ['=LLVM (benchmark|model|reasoning)', '(video|movie|music) compilation'],
    },
    {
      weight: -0.4,
      phrases: [
        '(gaussian|convolution|convolutional|rbf|reproducing|matern|mercer|graph|heat|markov|transition|smoothing|tangent|neural tangent|string|positive definite|polynomial|linux|integral|diffusion|memory|large|small|spectral|quantum) kernel*',
        'kernel (method|ridge|density|regression|hilbert|size|machine|pca|embedding|function|matrix|estimator|trick|smoothing|learning|mean|space)',
        'compiled (a|from|dataset|data|list|catalog)',
        '(compiling|compile|compiled) [a|the|an] (dataset|list|data|catalog*|corpus|sample)',
      ],
    },
  ],
};
